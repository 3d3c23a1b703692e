/**
 * What programs send: the parameters of an address, JSON, and the version that a change is based on, read strictly. Every module's
 * resources read with these, so that what is wrong is told in the same words everywhere.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.web.input;

import org.jspecify.annotations.NullMarked;
