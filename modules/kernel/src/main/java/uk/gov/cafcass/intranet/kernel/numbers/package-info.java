/**
 * Numbers without gaps, counted afresh each year, as references have them.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.numbers;

import org.jspecify.annotations.NullMarked;
