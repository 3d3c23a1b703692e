package uk.gov.cafcass.intranet.kernel.web.input;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.At;

/**
 * The parameters of a query. One that is empty is as if it were not there; one that is not known, stands twice or has a wrong
 * value is refused by its name, since a list that silently ignores a filter tells something else than was asked.
 */
public final class QueryParameters {

    private static final int LAST_YEAR = 9999;

    private final MultivaluedMap<String, String> given;
    private final List<Wrong> wrong = new ArrayList<>();

    /** A parameter, and what is said of it. */
    private record Wrong(String name, Problem problem) {

        static Wrong of(String name, String sentence) {
            return new Wrong(name, QueryParameters.wrong(name, sentence));
        }

        Fault fault() {
            return new Fault(name, problem.sentence());
        }
    }

    private QueryParameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                wrong.add(Wrong.of(
                        name,
                        "There is no such parameter here. Known are " + String.join(", ", new TreeSet<>(known)) + "."));
            } else if (values.size() > 1) {
                wrong.add(Wrong.of(name, "The parameter “" + name + "” stands twice. Send it once."));
            }
        });
    }

    /**
     * The parameters as a record. Each component is a parameter of its name, or of the one that {@link At} says:
     *
     * <ul>
     *   <li>an {@link Optional} may be missing, and a number for which {@link Between} says what holds otherwise;
     *   <li>anything else must be there;
     *   <li>a type with a {@code parse} of its own reads text by that; a {@link Problem} that it throws is told.
     * </ul>
     *
     * @throws Problem {@link Kind#MALFORMED} with a fault at each parameter that is wrong, missing or not known
     */
    public static <R extends Record> R read(MultivaluedMap<String, String> given, Class<R> type) {
        QueryParameters parameters = new QueryParameters(given, ParameterRecords.names(type));
        R read = ParameterRecords.read(parameters, type);
        parameters.check();
        return read;
    }

    /** Refuses a parameter. */
    public static Problem wrong(String name, String sentence) {
        return Problem.of(Kind.MALFORMED, "parameter.wrong", sentence).at(name);
    }

    /** What a parameter means; empty where it is missing, or wrong and told. */
    <T> Optional<T> value(String name, Function<String, Optional<T>> reading, String sentence) {
        return text(name).flatMap(text -> {
            try {
                Optional<T> value = reading.apply(text);
                if (value.isEmpty()) {
                    wrong.add(Wrong.of(name, "The parameter “" + name + "” has a wrong value. " + sentence));
                }
                return value;
            } catch (Problem problem) {
                wrong.add(new Wrong(name, problem));
                return Optional.empty();
            }
        });
    }

    /** A day as programs write it, in a year of four digits: one beyond them fits no column of the database. */
    static Optional<LocalDate> asDay(String text) {
        return within(LocalDate::parse, text, LocalDate::getYear);
    }

    /** A moment as programs write it, likewise. */
    static Optional<OffsetDateTime> asMoment(String text) {
        return within(OffsetDateTime::parse, text, OffsetDateTime::getYear);
    }

    private static <T> Optional<T> within(Function<String, T> reading, String text, ToIntFunction<T> year) {
        try {
            T read = reading.apply(text);
            int written = year.applyAsInt(read);
            return written >= 1 && written <= LAST_YEAR ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Notes that a parameter is not there, if it is not. */
    void require(String name) {
        if (text(name).isEmpty()) {
            wrong.add(Wrong.of(name, "The parameter “" + name + "” is missing."));
        }
    }

    private Optional<String> text(String name) {
        @Nullable String first = given.getFirst(name);
        return Optional.ofNullable(first).map(CleanText::line).filter(text -> !text.isEmpty());
    }

    private void check() {
        if (wrong.size() == 1) {
            throw wrong.get(0).problem();
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(
                            Kind.MALFORMED,
                            "parameter.wrong",
                            "There are " + wrong.size() + " parameters to put right.")
                    .at(wrong.stream().map(Wrong::fault).toList());
        }
    }
}
