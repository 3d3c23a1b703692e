/**
 * Limits and shapes of input, declared at the components of records (Jakarta Validation) and checked in one place. The records of the
 * domain that hold what people enter carry them, so that screen, API, import and column have one limit and one sentence for it.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.validation;

import org.jspecify.annotations.NullMarked;
