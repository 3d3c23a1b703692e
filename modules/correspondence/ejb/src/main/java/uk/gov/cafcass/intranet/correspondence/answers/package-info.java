/**
 * Answering the questions of a request, every version that was ever saved, and outcomes that are corrected after the reply (G-10).
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.answers;

import org.jspecify.annotations.NullMarked;
