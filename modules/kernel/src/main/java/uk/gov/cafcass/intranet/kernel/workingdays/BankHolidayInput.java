package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.kernel.validation.Visible;

/**
 * A bank holiday as it is entered, in one or several divisions.
 *
 * @param day null while none was entered
 * @param division the divisions
 * @param name what it is called
 */
@Consistent
record BankHolidayInput(
        @Required(message = "Enter the day of the bank holiday, for example 25 December 2026.") @Nullable LocalDate day,
        @Required(message = "Choose where it is a bank holiday.") Set<Division> division,
        @Required(message = "Enter what the day is called, for example Boxing Day.")
                @Size(max = 100, message = "Use at most {max} characters for the name.") @Visible(message = "Type the name again: it holds characters that cannot be seen.")
                String name) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    BankHolidayInput {
        name = name.strip();
    }

    /** Whether a year can have been meant at all. */
    static boolean isSensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Rule(at = "day")
    Optional<String> isAWorkingDayOtherwise() {
        if (day == null) {
            return Optional.empty();
        }
        if (!isSensible(day.getYear())) {
            return Optional.of("Enter a day from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return ClosedDays.isWeekend(day)
                ? Optional.of(DateFormats.format(day) + " is a " + weekday
                        + ", which is no working day anyway. Enter the substitute day.")
                : Optional.empty();
    }

    /**
     * The bank holidays that were entered, one a division.
     *
     * @param listed whether a day and division is on the list already, which only the list knows
     * @throws Problem with faults at {@code day}, {@code division}, {@code name}
     */
    List<BankHoliday> checked(Predicate<BankHoliday> listed) {
        Problem.refuse(faults(listed));
        return holidays();
    }

    /** All that is wrong with it, the list included. */
    List<Fault> faults(Predicate<BankHoliday> listed) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(this));
        List<BankHoliday> already = holidays().stream().filter(listed).toList();
        if (!already.isEmpty()) {
            String where =
                    already.stream().map(holiday -> holiday.division().label()).collect(Collectors.joining(" and in "));
            faults.add(new Fault(
                    "day",
                    DateFormats.format(Objects.requireNonNull(day)) + " is on the list already in " + where
                            + ". Correct that line instead."));
        }
        return faults;
    }

    private List<BankHoliday> holidays() {
        return Optional.ofNullable(day).stream()
                .flatMap(on -> division.stream().sorted().map(one -> new BankHoliday(on, one, name)))
                .toList();
    }
}
