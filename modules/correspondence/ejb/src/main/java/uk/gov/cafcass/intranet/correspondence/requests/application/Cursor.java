package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * Where a page of a list ended, so that the next can go on there whatever has been added since.
 *
 * @param key the value by which the list is sorted, as text
 * @param id of the last row
 */
public record Cursor(String key, long id) {

    private static final Pattern FORM = Pattern.compile("([0-9-]{1,10})_([0-9]{1,18})");

    /** The place of a row in a list sorted by one column {@linkplain RequestColumn#isFollowed whose pages can be followed}. */
    public static Cursor of(RequestSummary row, RequestColumn sort) {
        String key =
                switch (sort) {
                    case DUE -> row.dueOn().toString();
                    case RECEIVED -> row.receivedOn().toString();
                    case REFERENCE ->
                        Long.toString(row.reference().year() * 1_000_000L
                                + row.reference().number());
                    case SUBJECT, KIND, STATE -> throw new IllegalArgumentException("No cursor follows " + sort);
                };
        return new Cursor(key, row.id());
    }

    /** Reads the form that {@link #toString()} writes. */
    public static Cursor parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return Optional.of(matcher)
                .filter(Matcher::matches)
                .map(m -> new Cursor(m.group(1), Long.parseLong(m.group(2))))
                .orElseThrow(Cursor::wrong);
    }

    Object value(RequestColumn sort) {
        try {
            return sort == RequestColumn.REFERENCE ? Long.valueOf(key) : LocalDate.parse(key);
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong().because(e);
        }
    }

    private static Problem wrong() {
        return Problem.of(
                Kind.MALFORMED,
                "list.after",
                "“after” is the value that the page before gave as “next”, with the same sort.");
    }

    @Override
    public String toString() {
        return key + "_" + id;
    }
}
