package uk.gov.cafcass.intranet.kernel.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * Checks records by the constraints that are declared at their components and makes faults of what is violated: all of them at once, each
 * at the field by which forms and JSON documents call it, in the order of the components, so that a summary of what is wrong follows the
 * form.
 *
 * <p>The validator is our own and not the container's: sentences come from {@link Sentences}, inside and outside of the server alike, and
 * nothing of JPA is asked for each component. It is built once, by the first who needs it.
 */
public final class Constraints {

    private Constraints() {}

    /** The validator, built when it is first used. */
    private static final class Holder {

        private static final Validator VALIDATOR = validator();

        private static Validator validator() {
            ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Sentences())
                    .traversableResolver(new Everything())
                    .clockProvider(() -> Today.CLOCK)
                    .buildValidatorFactory();
            return factory.getValidator();
        }
    }

    /** What is wrong with a record in which no constraint asks for the present day. */
    public static List<Fault> faults(Object checked) {
        return inOrder(Holder.VALIDATOR.validate(checked), checked.getClass());
    }

    /**
     * What is wrong with a record.
     *
     * @param today the day in London, for {@code @PastOrPresent}
     */
    public static List<Fault> faults(Object checked, LocalDate today) {
        return Today.during(today, () -> faults(checked));
    }

    /**
     * Refuses a record that is wrong.
     *
     * @throws Problem with all its faults
     */
    public static void check(Object checked) {
        Problem.refuse(faults(checked));
    }

    /**
     * Refuses a record that is wrong on a day.
     *
     * @param today the day in London, for {@code @PastOrPresent}
     * @throws Problem with all its faults
     */
    public static void check(Object checked, LocalDate today) {
        Problem.refuse(faults(checked, today));
    }

    private static List<Fault> inOrder(Set<? extends ConstraintViolation<?>> violations, Class<?> type) {
        List<Violated> all = violations.stream()
                .map(violation -> Violated.of(violation, type))
                .sorted(Violated.ORDER)
                .toList();
        Set<String> missing =
                all.stream().filter(Violated::isMissing).map(Violated::path).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.isMissing() || !missing.contains(one.path()))
                .map(Violated::fault)
                .distinct()
                .toList();
    }

    /**
     * A violation at its place.
     *
     * @param path as the specification writes it
     * @param place of the field among the components, outermost first; elements of lists by their number
     */
    private record Violated(String path, List<Integer> place, Class<? extends Annotation> constraint, Fault fault) {

        private static final Comparator<Violated> ORDER = Comparator.comparing(Violated::place, Violated::compare)
                .thenComparing(one -> one.constraint().getSimpleName())
                .thenComparing(one -> one.fault().sentence());

        static Violated of(ConstraintViolation<?> violation, Class<?> type) {
            StringBuilder field = new StringBuilder();
            List<Integer> place = new ArrayList<>();
            Class<?> at = type;
            for (Path.Node node : violation.getPropertyPath()) {
                if (node.getIndex() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                    field.append('[').append(node.getIndex()).append(']');
                    place.add(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    Fields fields = Fields.of(at);
                    field.append(separated(field, fields.named(node.getName())));
                    place.addAll(fields.place(node.getName()));
                    at = fields.type(node.getName());
                }
            }
            return new Violated(
                    violation.getPropertyPath().toString(),
                    place,
                    violation.getConstraintDescriptor().getAnnotation().annotationType(),
                    new Fault(field.toString(), violation.getMessage()));
        }

        private static String separated(StringBuilder before, String name) {
            return before.isEmpty() || name.isEmpty() ? name : "." + name;
        }

        boolean isMissing() {
            return constraint == Required.class;
        }

        private static int compare(List<Integer> one, List<Integer> other) {
            return Stream.iterate(0, i -> i + 1)
                    .limit(Math.min(one.size(), other.size()))
                    .map(i -> Integer.compare(one.get(i), other.get(i)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(Integer.compare(one.size(), other.size()));
        }
    }

    /** Every component is there and is looked at. */
    private static final class Everything implements TraversableResolver {

        @Override
        public boolean isReachable(Object bean, Path.Node node, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object bean, Path.Node node, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
