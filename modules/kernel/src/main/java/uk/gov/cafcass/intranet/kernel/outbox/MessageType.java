package uk.gov.cafcass.intranet.kernel.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a kind of message for as long as messages of it may be stored: renaming or moving the record must not change it, and
 * components are only ever added as optional ones. Belongs on a public record that JSON Binding can write and read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MessageType {

    /** Module and past-tense event: {@code providers.accreditation-lapsed}. */
    String value();
}
