package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a count: it has either a number or a reason why it has none.
 *
 * @param date the day
 * @param number 0 for the day of receipt, 1, 2, … for the working days after it; null when the day was skipped
 * @param reason why it was skipped, such as {@code Saturday}; null when it was counted
 */
public record CountedDay(LocalDate date, @Nullable Integer number, @Nullable String reason) {

    static CountedDay numbered(LocalDate date, int number) {
        return new CountedDay(date, number, null);
    }

    static CountedDay skipped(LocalDate date, String reason) {
        return new CountedDay(date, null, reason);
    }
}
