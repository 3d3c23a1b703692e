package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * Which days count for a scope, and counting in them. Immutable: a changed list of bank holidays makes a new calendar.
 *
 * <p>A working day is any day but Saturday, Sunday, Christmas Day, Good Friday and a bank holiday in a division of the scope
 * (G-2, FOIA s.10(6)).
 *
 * <p>Everything that is asked about a year without bank holidays on the list is refused with the {@link Problem}
 * {@code calendar.year-unknown}, for the answer would look right and be wrong; {@link #knows(int)} tells beforehand.
 */
public final class WorkingCalendar {

    private final Scope scope;
    private final ClosedDays closed;
    private final KnownYears years;
    private final RunningTotal total;

    private WorkingCalendar(Scope scope, List<BankHoliday> holidays) {
        this.scope = scope;
        this.closed = new ClosedDays(scope, holidays);
        this.years = new KnownYears(scope, holidays);
        this.total = RunningTotal.over(years, day -> closed.reason(day).isEmpty());
    }

    /** The calendar of a scope; bank holidays of other divisions are left aside. */
    public static WorkingCalendar of(Scope scope, Collection<BankHoliday> holidays) {
        return new WorkingCalendar(
                scope,
                holidays.stream()
                        .filter(holiday -> scope.divisions().contains(holiday.division()))
                        .toList());
    }

    /** Whose bank holidays count here. */
    public Scope scope() {
        return scope;
    }

    /** Whether a year can be counted in: every division of the scope has at least one bank holiday in it. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether a day counts. */
    public boolean isWorkingDay(LocalDate day) {
        return reasonNotWorking(day).isEmpty();
    }

    /** Why a day does not count, such as {@code Saturday} or {@code Bank holiday in Scotland: 2nd January}; empty if it does. */
    public Optional<String> reasonNotWorking(LocalDate day) {
        years.require(day);
        return closed.reason(day);
    }

    /**
     * Counts working days after a receipt (G-1, FOIA s.10(1)). The day of receipt is day 0, whether or not it is a working
     * day; what is due is the day that gets the number asked for.
     *
     * @param received the day of receipt
     * @param workingDays at least 1
     */
    public Count count(LocalDate received, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + workingDays);
        }
        years.require(received);
        List<CountedDay> days = new ArrayList<>();
        days.add(CountedDay.numbered(received, 0));
        int number = 0;
        for (LocalDate day = received.plusDays(1); number < workingDays; day = day.plusDays(1)) {
            Optional<String> reason = reasonNotWorking(day);
            if (reason.isPresent()) {
                days.add(CountedDay.skipped(day, reason.get()));
            } else {
                days.add(CountedDay.numbered(day, ++number));
            }
        }
        return new Count(workingDays, days);
    }

    /** The day itself if it counts, or the first after it that does. */
    public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The same day of the month that many calendar months later, or that month's last day if it has no such day; and from
     * there the next working day (G-6).
     */
    public LocalDate calendarMonthsAfter(LocalDate received, int months) {
        years.require(received);
        return nextWorkingDayOnOrAfter(received.plusMonths(months));
    }

    /**
     * How many working days are left.
     *
     * <ul>
     *   <li>In time: the working days after today, up to and including the due date. 0 on the due date itself (G-8a).
     *   <li>Late: minus the working days after the due date, up to and including today; at least one, so that it is -1 on the
     *       Saturday after a Friday on which it was due, and still on the Monday.
     * </ul>
     *
     * In a list the answer costs the same however far the two days are apart.
     */
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            years.require(due, today);
            return -Math.max(1, total.between(due, today));
        }
        years.require(today, due);
        return total.between(today, due);
    }
}
