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
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** An amount that is not less than nothing, and no slip of the keyboard: at most {@link Money#MOST}. None is fine. */
@Documented
@Constraint(validatedBy = Pounds.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Pounds {

    /** What to enter; the most is that of {@link Money#MOST}, which a test compares. */
    String message() default "Enter an amount from £0 to £999,999,999";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<Pounds, Money> {

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || (!amount.isNegative() && amount.compareTo(Money.MOST) <= 0);
        }
    }
}
