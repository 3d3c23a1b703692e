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
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/**
 * Something must be there: a text that shows something, a list with something in it, a value. Stricter than {@code @NotBlank}, which
 * takes a text of characters that cannot be seen. What is missing is told once; no other constraint of the same component is told beside
 * it.
 */
@Documented
@Constraint(validatedBy = Required.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Required {

    /** What to enter. */
    String message();

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<Required, Object> {

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value instanceof CharSequence text) {
                return !CleanText.showsNothing(text.toString());
            }
            if (value instanceof Collection<?> many) {
                return !many.isEmpty();
            }
            if (value instanceof Optional<?> perhaps) {
                return perhaps.isPresent();
            }
            return value != null;
        }
    }
}
