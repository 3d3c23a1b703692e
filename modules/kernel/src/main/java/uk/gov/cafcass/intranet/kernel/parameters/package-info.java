/**
 * What programs ask with: the parameters of an address and the words of fixed lists, read strictly. Every module's resources read with
 * these, so that a wrong parameter is told in the same words everywhere.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.parameters;

import org.jspecify.annotations.NullMarked;
