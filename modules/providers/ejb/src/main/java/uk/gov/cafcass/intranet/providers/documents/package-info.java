/**
 * Certificates, evidence and agreements as files of an organisation or a centre: added, opened, withdrawn with a reason.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.documents;

import org.jspecify.annotations.NullMarked;
