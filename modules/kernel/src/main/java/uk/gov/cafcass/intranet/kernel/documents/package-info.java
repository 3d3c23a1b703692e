/**
 * Documents kept by their content's fingerprint: stored once, typed by what they hold, refused when dangerous or too big.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.documents;

import org.jspecify.annotations.NullMarked;
