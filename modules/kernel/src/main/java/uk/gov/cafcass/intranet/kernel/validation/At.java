package uk.gov.cafcass.intranet.kernel.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of the field that a record component stands for, where forms and JSON documents call it otherwise than the record does. With
 * an empty name the component has no field of its own: its components are fields of the record that holds it, as {@code from} and
 * {@code until} of a period are.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface At {

    /** The name of the field; empty for none. */
    String value();
}
