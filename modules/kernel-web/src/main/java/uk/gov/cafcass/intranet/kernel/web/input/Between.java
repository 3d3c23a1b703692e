package uk.gov.cafcass.intranet.kernel.web.input;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a number that is a parameter: the smallest and the greatest that is taken. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Between {

    /** Says that there is no such number. */
    int NONE = -1;

    /** The smallest. */
    int from();

    /** The greatest. */
    int to();

    /** Where none was sent. */
    int otherwise() default NONE;
}
