package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

/** G-2: the working days between two days are a subtraction, and come to what counting them one by one comes to. */
class RunningTotalProperties {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate CHRISTMAS = LocalDate.parse("2015-12-25");

    private final RunningTotal total = RunningTotal.over(years(2014, 2017), RunningTotalProperties::works);

    @Property(tries = 500)
    void it_is_what_counting_from_day_to_day_comes_to(
            @ForAll @DateRange(min = "2014-01-01", max = "2017-12-31") LocalDate after,
            @ForAll @DateRange(min = "2014-01-01", max = "2017-12-31") LocalDate until) {
        long counted = after.isBefore(until)
                ? after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(RunningTotalProperties::works)
                        .count()
                : -until.plusDays(1)
                        .datesUntil(after.plusDays(1))
                        .filter(RunningTotalProperties::works)
                        .count();
        assertThat(total.between(after, until)).isEqualTo((int) counted);
    }

    @Test
    void the_first_and_the_last_day_of_the_known_years_can_be_counted() {
        assertThat(total.between(LocalDate.parse("2014-01-01"), LocalDate.parse("2014-01-02")))
                .isEqualTo(1);
        assertThat(total.between(LocalDate.parse("2017-12-28"), LocalDate.parse("2017-12-31")))
                .isEqualTo(1);
    }

    @Test
    void the_day_itself_is_not_counted_and_a_holiday_counts_for_nothing() {
        assertThat(total.between(CHRISTMAS, CHRISTMAS)).isZero();
        assertThat(total.between(CHRISTMAS.minusDays(1), CHRISTMAS)).isZero();
    }

    private static boolean works(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !day.equals(CHRISTMAS);
    }

    private static KnownYears years(int first, int last) {
        return new KnownYears(
                Scope.ENGLAND_AND_WALES,
                List.of(
                        new BankHoliday(LocalDate.of(first, 1, 1), Division.ENGLAND_AND_WALES, "First"),
                        new BankHoliday(LocalDate.of(last, 1, 1), Division.ENGLAND_AND_WALES, "Last")));
    }
}
