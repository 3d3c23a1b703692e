package uk.gov.cafcass.intranet.kernel.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number within bounds, both included; none is fine. */
@Documented
@Constraint(validatedBy = Between.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Between {

    /** The most that is counted in one row. */
    int MOST = 10_000_000;

    /** The least. */
    int min() default 0;

    /** The most. */
    int max() default MOST;

    /** What to enter. */
    String message() default "Enter a number from {min} to {max}";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<Between, Number> {

        private BigDecimal min = BigDecimal.ZERO;
        private BigDecimal max = BigDecimal.ZERO;

        @Override
        public void initialize(Between bounds) {
            min = BigDecimal.valueOf(bounds.min());
            max = BigDecimal.valueOf(bounds.max());
        }

        @Override
        public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            BigDecimal number = new BigDecimal(value.toString());
            return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        }
    }
}
