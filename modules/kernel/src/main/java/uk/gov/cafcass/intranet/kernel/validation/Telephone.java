package uk.gov.cafcass.intranet.kernel.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A telephone number of 5 to 40 characters, with an extension perhaps, or an empty text. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "|[0-9+() x-]{5," + Telephone.LONGEST + "}")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Telephone {

    /** Characters of the longest. */
    int LONGEST = 40;

    /** What to enter. */
    @OverridesAttribute(constraint = Pattern.class, name = "message")
    String message() default "Enter a telephone number, for example 0115 496 0123";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};
}
