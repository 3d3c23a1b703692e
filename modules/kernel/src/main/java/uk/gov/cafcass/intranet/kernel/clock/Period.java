package uk.gov.cafcass.intranet.kernel.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * Days, from the first to the last, both included.
 *
 * @param from the first day
 * @param until the last day; empty while no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    public Period {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw Problem.invalid(
                    "period.backwards",
                    "until",
                    "Enter a last day that is not before " + DateFormats.format(from) + ", or leave it empty");
        }
    }

    /** From one day to another, or on and on. */
    public static Period of(LocalDate from, @Nullable LocalDate until) {
        return new Period(from, Optional.ofNullable(until));
    }

    /** From a day on, without an end. */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** Whether a day is in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether a day is in both. */
    public boolean overlaps(Period other) {
        return has(other.from) || other.has(from);
    }

    /** The same up to this last day. */
    public Period endingOn(LocalDate day) {
        return Period.of(from, day);
    }

    /** {@code 1 January 2015 to 31 December 2016}, {@code from 1 January 2017}. */
    public String inWords() {
        return until.map(last -> DateFormats.format(from) + " to " + DateFormats.format(last))
                .orElse("from " + DateFormats.format(from));
    }
}
