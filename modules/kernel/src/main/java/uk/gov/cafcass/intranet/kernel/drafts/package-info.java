/**
 * What somebody typed and has not saved, kept for them alone, so that a time-out loses nothing.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.drafts;

import org.jspecify.annotations.NullMarked;
