package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** Which days count and how they are counted: G-1, G-2, G-6, G-8a. */
class WorkingCalendarTest {

    private static final WorkingCalendar UK = Lists.calendar(Scope.UNITED_KINGDOM);
    private static final WorkingCalendar ENGLAND_AND_WALES = Lists.calendar(Scope.ENGLAND_AND_WALES);

    @Test
    void g1_the_day_of_receipt_is_day_0_and_the_twentieth_working_day_after_it_is_due() {
        Count count = UK.count(day("2015-06-08"), 20);
        assertThat(count.received()).isEqualTo("2015-06-08");
        assertThat(count.due()).isEqualTo("2015-07-06");
        assertThat(count.days().get(0)).isEqualTo(new CountedDay(day("2015-06-08"), 0, null));
        assertThat(count.days().get(1)).isEqualTo(new CountedDay(day("2015-06-09"), 1, null));
        assertThat(count.days().get(28)).isEqualTo(new CountedDay(day("2015-07-06"), 20, null));
    }

    @Test
    void g1_a_request_received_on_a_sunday_counts_from_monday() {
        Count count = UK.count(day("2009-03-15"), 1);
        assertThat(count.days())
                .containsExactly(
                        new CountedDay(day("2009-03-15"), 0, null), new CountedDay(day("2009-03-16"), 1, null));
    }

    @Test
    void g2_a_count_tells_each_skipped_day_with_its_reason() {
        assertThat(UK.count(day("2017-07-06"), 20).skipped())
                .contains(
                        new SkippedDay(day("2017-07-08"), "Saturday"),
                        new SkippedDay(day("2017-07-09"), "Sunday"),
                        new SkippedDay(
                                day("2017-07-12"),
                                "Bank holiday in Northern Ireland: Battle of the Boyne (Orangemen’s Day)"))
                .hasSize(9);
    }

    @Test
    void g2_christmas_day_and_good_friday_never_count_even_if_the_list_lacks_them() {
        WorkingCalendar calendar = WorkingCalendar.of(
                Scope.ENGLAND_AND_WALES,
                List.of(new BankHoliday(day("2026-01-01"), Division.ENGLAND_AND_WALES, "New Year’s Day")));
        assertThat(calendar.reasonNotWorking(day("2026-12-25"))).contains("Christmas Day");
        assertThat(calendar.reasonNotWorking(day("2026-04-03"))).contains("Good Friday");
        assertThat(calendar.isWorkingDay(day("2026-04-06"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-12-24"))).isTrue();
    }

    @Test
    void good_friday_is_where_the_list_has_it_in_every_year() {
        assertThat(Lists.delivered())
                .filteredOn(holiday -> holiday.name().equals("Good Friday"))
                .hasSize(27 * 3)
                .allSatisfy(holiday -> assertThat(holiday.day())
                        .isEqualTo(Easter.goodFriday(holiday.day().getYear())));
    }

    @ParameterizedTest(name = "{0}: the UK {1}, England and Wales {2}")
    @CsvSource({
        "2026-03-17, false, true",
        "2026-01-02, false, true",
        "2026-08-03, false, true",
        "2026-11-30, false, true",
        "2026-07-13, false, true",
        "2026-08-31, false, false",
        "2026-12-26, false, false",
        "2026-12-28, false, false",
        "2026-12-29, true, true"
    })
    void g2_a_holiday_in_any_part_of_the_kingdom_counts_for_the_kingdom_only(
            LocalDate day, boolean inTheUk, boolean inEnglandAndWales) {
        assertThat(UK.isWorkingDay(day)).isEqualTo(inTheUk);
        assertThat(ENGLAND_AND_WALES.isWorkingDay(day)).isEqualTo(inEnglandAndWales);
    }

    @Test
    void within_england_and_wales_the_reason_needs_no_place() {
        assertThat(ENGLAND_AND_WALES.reasonNotWorking(day("2017-08-28"))).contains("Bank holiday: Summer bank holiday");
    }

    @ParameterizedTest(name = "{0} and {1} months is {2}")
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2026-01-31, 1, 2026-03-02",
        "2025-03-01, 1, 2025-04-01",
        "2019-04-06, 1, 2019-05-07",
        "2026-11-25, 1, 2026-12-29",
        "2026-01-31, 3, 2026-04-30"
    })
    void g6_a_month_later_is_the_same_day_or_the_months_last_and_then_a_working_day(
            LocalDate received, int months, LocalDate due) {
        assertThat(ENGLAND_AND_WALES.calendarMonthsAfter(received, months)).isEqualTo(due);
    }

    @ParameterizedTest(name = "on {0} with {1} due there are {2} left: {3}")
    @CsvSource({
        "2015-06-08, 2015-07-06, 20, the day of receipt",
        "2015-07-03, 2015-07-06, 1, the Friday before",
        "2015-07-04, 2015-07-06, 1, the Saturday before",
        "2015-07-06, 2015-07-06, 0, the due date is in time",
        "2015-07-07, 2015-07-06, -1, late is the day after",
        "2015-07-08, 2015-07-06, -2, two days late",
        "2026-10-10, 2026-10-09, -1, the Saturday after a Friday is late already",
        "2026-10-11, 2026-10-09, -1, and the Sunday no later",
        "2026-10-12, 2026-10-09, -1, nor the Monday",
        "2026-10-13, 2026-10-09, -2, the Tuesday is",
        "2026-10-10, 2026-10-11, 0, no working day is left before a Sunday",
        "2026-10-12, 2026-10-11, -1, the Monday after a Sunday"
    })
    void g8a_days_left_are_signed(LocalDate today, LocalDate due, int left, String why) {
        assertThat(UK.workingDaysLeft(today, due)).as(why).isEqualTo(left);
    }

    @Test
    void years_that_nobody_entered_are_refused_rather_than_guessed() {
        assertRefused(() -> UK.count(day("2003-12-31"), 20), "2003");
        assertRefused(() -> UK.count(day("2030-12-20"), 20), "2031");
        assertRefused(() -> UK.isWorkingDay(day("2031-01-06")), "2031");
        assertRefused(() -> UK.workingDaysLeft(day("2030-12-01"), day("2031-01-06")), "2031");
        assertRefused(() -> UK.workingDaysLeft(day("2031-01-06"), day("2030-12-01")), "2031");
        assertRefused(() -> ENGLAND_AND_WALES.calendarMonthsAfter(day("2030-12-10"), 1), "2031");
        assertRefused(() -> ENGLAND_AND_WALES.calendarMonthsAfter(day("2003-12-10"), 1), "2003");
        assertThat(UK.count(day("2030-11-28"), 20).due()).isEqualTo("2030-12-31");
    }

    @Test
    void a_year_known_in_one_division_only_is_not_known_to_the_kingdom() {
        List<BankHoliday> scotland = List.of(new BankHoliday(day("2031-01-01"), Division.SCOTLAND, "New Year’s Day"));
        assertThat(WorkingCalendar.of(Scope.UNITED_KINGDOM, scotland).knows(2031))
                .isFalse();
        assertThat(WorkingCalendar.of(Scope.ENGLAND_AND_WALES, scotland).knows(2031))
                .isFalse();
    }

    @Test
    void a_gap_between_known_years_is_not_counted_across() {
        List<BankHoliday> gap = List.of(
                new BankHoliday(day("2026-01-01"), Division.ENGLAND_AND_WALES, "New Year’s Day"),
                new BankHoliday(day("2028-01-03"), Division.ENGLAND_AND_WALES, "New Year’s Day"));
        WorkingCalendar calendar = WorkingCalendar.of(Scope.ENGLAND_AND_WALES, gap);
        assertThat(calendar.knows(2028)).isTrue();
        assertRefused(() -> calendar.workingDaysLeft(day("2026-05-05"), day("2028-05-05")), "2027");
    }

    @Test
    void counting_no_days_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> UK.count(day("2026-05-05"), 0));
    }

    private static void assertRefused(ThrowingCallable asked, String year) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("calendar.year-unknown");
            assertThat(problem.rule()).isEqualTo("G-2");
            assertThat(problem.sentence()).contains("counted in " + year);
        });
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
