package uk.gov.cafcass.intranet.kernel.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * A rule over several components of a record that is {@link Consistent}: a method without parameters whose name says the rule. When it is
 * broken, it answers with the sentence, an {@link Optional} text, for the field {@link #at}; or, a rule over the elements of a list, with a
 * list of {@link Fault}s, each at its field.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rule {

    /** The field at which it is told; empty for a rule that answers with faults. */
    String at() default "";
}
