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

/**
 * A text without control characters and marks of writing direction, which no letter can show and which would make it read as something
 * else. For texts that are kept as they were typed; others are cleaned by {@link uk.gov.cafcass.intranet.kernel.text.CleanText}.
 */
@Documented
@Constraint(validatedBy = Visible.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Visible {

    /** Whether it may have several lines. */
    boolean lines() default false;

    /** What to enter. */
    String message() default "Type this again: it holds characters that cannot be seen";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<Visible, String> {

        private boolean lines;

        @Override
        public void initialize(Visible declared) {
            lines = declared.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().noneMatch(this::isInvisible);
        }

        private boolean isInvisible(int character) {
            int type = Character.getType(character);
            if (lines) {
                boolean newLine = character == '\n' || character == '\r';
                return !newLine && (type == Character.CONTROL || type == Character.FORMAT);
            }
            return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
        }
    }
}
