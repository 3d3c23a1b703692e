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

/** The address of a website, with or without its scheme, or an empty text. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "|(?i:(https?://)?[a-z0-9-]+(\\.[a-z0-9-]+)+)(/\\S*)?")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface WebAddress {

    /** What to enter. */
    @OverridesAttribute(constraint = Pattern.class, name = "message")
    String message() default "Enter the address of the website, for example https://www.example.org";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};
}
