package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list, as its editors see it.
 *
 * @param id of the line
 * @param version that an edit must name
 * @param day the bank holiday
 * @param division where
 * @param name what it is called
 * @param editedBy the username of who last touched it; null while it is as it was delivered
 */
public record BankHolidayDetails(
        long id, int version, LocalDate day, Division division, String name, @Nullable String editedBy) {

    /** By day, then division. */
    static final Comparator<BankHolidayDetails> BY_DAY =
            Comparator.comparing(BankHolidayDetails::day).thenComparing(BankHolidayDetails::division);
}
