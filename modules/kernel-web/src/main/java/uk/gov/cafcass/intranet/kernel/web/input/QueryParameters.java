package uk.gov.cafcass.intranet.kernel.web.input;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/**
 * The parameters of a query. One that is empty is as if it were not there; one that is not known, stands twice or has a wrong
 * value is refused by its name, since a list that silently ignores a filter tells something else than was asked.
 */
public final class QueryParameters {

    private static final int LAST_YEAR = 9999;

    private final MultivaluedMap<String, String> given;

    public QueryParameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                throw wrong(
                        name,
                        "There is no such parameter here. Known are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            }
            if (parameter.getValue().size() > 1) {
                throw wrong(name, "The parameter “" + name + "” stands twice. Send it once.");
            }
        }
    }

    /** A parameter's text, without what cannot be seen. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(CleanText::line).filter(text -> !text.isEmpty());
    }

    /** One of some words. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return read(name, text -> EnumLabels.read(type, text), "Use one of " + EnumLabels.names(type) + ".");
    }

    /** A day, as ISO 8601 writes it. */
    public Optional<LocalDate> day(String name) {
        return read(name, QueryParameters::asDay, "Write the day as 2015-06-08.");
    }

    /** A number within bounds. */
    public int number(String name, int from, int to, int otherwise) {
        return read(
                        name,
                        text -> asNumber(text).filter(n -> n >= from && n <= to),
                        "Use a number from " + from + " to " + to + ".")
                .orElse(otherwise);
    }

    /** A parameter that must be there. */
    public <T> T needed(String name, Optional<T> value) {
        return value.orElseThrow(() -> wrong(name, "The parameter “" + name + "” is missing."));
    }

    /** Refuses a parameter. */
    public static Problem wrong(String name, String sentence) {
        return Problem.of(Kind.MALFORMED, "parameter.wrong", sentence).at(name);
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> reading, String sentence) {
        return text(name).map(text -> reading.apply(text)
                .orElseThrow(() -> wrong(name, "The parameter “" + name + "” has a wrong value. " + sentence)));
    }

    /** A day as programs write it, in a year of four digits: one beyond them fits no column of the database. */
    static Optional<LocalDate> asDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> asNumber(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
