package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** What a bank holiday must be before it goes on the list; every fault is told at once, each at its field. */
final class BankHolidayChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_NAME = 100;

    private BankHolidayChecks() {}

    /** Whether a year can have been meant at all. */
    static boolean isSensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * The bank holidays that were typed, one a division.
     *
     * @param listed whether a day and division is on the list already
     * @throws Problem with faults at {@code day}, {@code division}, {@code name}
     */
    static List<BankHoliday> check(
            @Nullable LocalDate day, Set<Division> divisions, String typedName, Predicate<BankHoliday> listed) {
        String name = typedName.strip();
        List<Fault> faults = new ArrayList<>();
        checkName(name, faults);
        if (divisions.isEmpty()) {
            faults.add(new Fault("division", "Choose where it is a bank holiday."));
        }
        if (day == null) {
            faults.add(new Fault("day", "Enter the day of the bank holiday, for example 25 December 2026."));
            throw Problem.invalid(faults);
        }
        List<BankHoliday> holidays = divisions.stream()
                .sorted()
                .map(division -> new BankHoliday(day, division, name))
                .toList();
        checkDay(day, faults);
        checkNotListed(day, holidays.stream().filter(listed).toList(), faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return holidays;
    }

    private static void checkName(String name, List<Fault> faults) {
        if (name.isEmpty()) {
            faults.add(new Fault("name", "Enter what the day is called, for example Boxing Day."));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "Use at most " + LONGEST_NAME + " characters for the name."));
        } else if (name.chars().anyMatch(BankHolidayChecks::isInvisible)) {
            faults.add(new Fault("name", "Type the name again: it holds characters that cannot be seen."));
        }
    }

    /** Control characters and marks of writing direction, which would make a reason read as something else. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }

    private static void checkDay(LocalDate day, List<Fault> faults) {
        if (!isSensible(day.getYear())) {
            faults.add(new Fault("day", "Enter a day from " + FIRST_YEAR + " to " + LAST_YEAR + "."));
        } else if (ClosedDays.isWeekend(day)) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
            faults.add(new Fault(
                    "day",
                    DateWords.format(day) + " is a " + weekday
                            + ", which is no working day anyway. Enter the substitute day."));
        }
    }

    private static void checkNotListed(LocalDate day, List<BankHoliday> already, List<Fault> faults) {
        if (!already.isEmpty()) {
            String where =
                    already.stream().map(holiday -> holiday.division().label()).collect(Collectors.joining(" and in "));
            faults.add(new Fault(
                    "day",
                    DateWords.format(day) + " is on the list already in " + where + ". Correct that line instead."));
        }
    }
}
