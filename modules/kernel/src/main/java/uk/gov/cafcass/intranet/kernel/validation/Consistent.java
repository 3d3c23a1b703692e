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
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** The components of a record go together: every {@link Rule} of it holds. Each broken one is told at its field. */
@Documented
@Constraint(validatedBy = Consistent.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {

    /** Not told: the rules have sentences of their own. */
    String message() default "This does not go together";

    /** For the specification. */
    Class<?>[] groups() default {};

    /** For the specification. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the rules. */
    final class Check implements ConstraintValidator<Consistent, Object> {

        private static final ClassValue<List<Method>> RULES = new ClassValue<>() {
            @Override
            protected List<Method> computeValue(Class<?> type) {
                List<Method> rules = Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Rule.class))
                        .toList();
                rules.forEach(method -> method.setAccessible(true));
                return rules;
            }
        };

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            List<Fault> broken = RULES.get(value.getClass()).stream()
                    .flatMap(rule -> ask(rule, value).stream())
                    .toList();
            broken.forEach(fault -> context.buildConstraintViolationWithTemplate(fault.sentence())
                    .addPropertyNode(fault.field())
                    .addConstraintViolation());
            return broken.isEmpty();
        }

        private static List<Fault> ask(Method rule, Object value) {
            try {
                Object answer = rule.invoke(value);
                if (answer instanceof Optional<?> sentence) {
                    String at = rule.getAnnotation(Rule.class).at();
                    return sentence.map(text -> new Fault(at, text.toString())).stream()
                            .toList();
                }
                return ((List<?>) answer).stream().map(Fault.class::cast).toList();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The rule cannot be asked: " + rule, e);
            }
        }
    }
}
