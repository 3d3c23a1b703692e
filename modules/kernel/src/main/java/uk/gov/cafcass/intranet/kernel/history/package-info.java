/**
 * Records of which we keep what we knew of them when (P-1): recorded time beside the time for which something is true.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.history;

import org.jspecify.annotations.NullMarked;
