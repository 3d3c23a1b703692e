/**
 * Working days and bank holidays: which days count, for whom, and why a day was skipped (G-2).
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.workingdays;

import org.jspecify.annotations.NullMarked;
