package uk.gov.cafcass.intranet.look.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day between receipt and due date, as the grid of counted days shows it.
 *
 * @param date the day
 * @param number its number when it counts; null when it does not
 * @param reason why it does not count: {@code Saturday}, {@code Battle of the Boyne (Northern Ireland)}
 * @param receipt whether it is the day of receipt, which is day 0
 * @param due whether it is the last day in time
 */
public record CountedDay(
        LocalDate date, @Nullable Integer number, @Nullable String reason, boolean receipt, boolean due) {

    /** The looks of the day. */
    public String looks() {
        String kind = receipt ? "receipt" : number == null ? "skipped" : "counted";
        return due ? kind + " due" : kind;
    }

    /** Whether it is a day from Monday to Friday that does not count. */
    public boolean skippedWithinWeek() {
        return number == null && !receipt && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** What the day is, in words. */
    public String words() {
        String day = Formats.weekday(date);
        if (receipt) {
            return day + ": received, day 0";
        }
        if (number == null) {
            return day + ": not counted, " + reason;
        }
        return day + ": working day " + number + (due ? ", due" : "");
    }
}
