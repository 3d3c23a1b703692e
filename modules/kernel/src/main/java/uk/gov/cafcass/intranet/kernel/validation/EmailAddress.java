package uk.gov.cafcass.intranet.kernel.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address of at most 254 characters (RFC 5321), or an empty text. What is before and after the @ is left to who delivers it. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "|[^@\\s]+@[^@\\s]+") @Size(max = EmailAddress.LONGEST) @Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface EmailAddress {

    /** Characters of the longest (RFC 5321). */
    int LONGEST = 254;

    /** What to enter. */
    @OverridesAttribute(constraint = Pattern.class, name = "message")
    String message() default "Enter an e-mail address, for example name@example.org";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};
}
