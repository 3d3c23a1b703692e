package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any receipt from 2004 on and any number of days (G-1, G-2, G-6, G-8a). */
class WorkingCalendarPropertiesTest {

    private static final List<WorkingCalendar> CALENDARS =
            List.of(Lists.calendar(Scope.UNITED_KINGDOM), Lists.calendar(Scope.ENGLAND_AND_WALES));

    @Provide
    Arbitrary<WorkingCalendar> calendar() {
        return Arbitraries.of(CALENDARS);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        long first = LocalDate.of(2004, 1, 1).toEpochDay();
        long last = LocalDate.of(2030, 8, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property
    void the_due_date_is_a_working_day_after_the_receipt(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        LocalDate due = calendar.count(received, workingDays).due();
        assertThat(due).isAfter(received);
        assertThat(calendar.isWorkingDay(due)).isTrue();
    }

    @Property
    void between_receipt_and_due_date_lie_exactly_the_working_days_asked_for(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        LocalDate due = calendar.count(received, workingDays).due();
        assertThat(received.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(workingDays);
    }

    @Property
    void every_day_of_a_count_has_a_number_or_a_reason_and_the_numbers_run_without_gaps(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        Count count = calendar.count(received, workingDays);
        assertThat(count.days()).allMatch(day -> (day.number() == null) != (day.reason() == null));
        assertThat(count.days().stream().map(CountedDay::date))
                .containsExactlyElementsOf(
                        received.datesUntil(count.due().plusDays(1)).toList());
        assertThat(count.days().stream().map(CountedDay::number).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, workingDays).boxed().toList());
        assertThat(count.skipped()).allSatisfy(day -> assertThat(calendar.reasonNotWorking(day.date()))
                .contains(day.reason()));
    }

    @Property
    void what_comes_later_is_never_due_earlier(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(min = 0, max = 30) int later,
            @ForAll @IntRange(min = 1, max = 40) int workingDays) {
        LocalDate due = calendar.count(received, workingDays).due();
        assertThat(calendar.count(received.plusDays(later), workingDays).due()).isAfterOrEqualTo(due);
    }

    @Property
    void the_kingdom_never_asks_for_an_earlier_day_than_england_and_wales(
            @ForAll("day") LocalDate received, @ForAll @IntRange(min = 1, max = 40) int workingDays) {
        assertThat(CALENDARS.get(0).count(received, workingDays).due())
                .isAfterOrEqualTo(CALENDARS.get(1).count(received, workingDays).due());
    }

    @Property
    void on_the_day_of_receipt_all_working_days_are_left_and_the_next_working_day_one_fewer(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(min = 1, max = 40) int workingDays) {
        LocalDate due = calendar.count(received, workingDays).due();
        LocalDate next = calendar.nextWorkingDayOnOrAfter(received.plusDays(1));
        assertThat(calendar.workingDaysLeft(received, due)).isEqualTo(workingDays);
        assertThat(calendar.workingDaysLeft(next, due)).isEqualTo(workingDays - 1);
    }

    @Property
    void days_left_are_below_zero_exactly_after_the_due_date(
            @ForAll("calendar") WorkingCalendar calendar,
            @ForAll("day") LocalDate today,
            @ForAll("day") LocalDate due) {
        assertThat(calendar.workingDaysLeft(today, due) < 0).isEqualTo(today.isAfter(due));
    }

    @Property
    void a_month_later_is_a_working_day_no_earlier_than_the_same_date_and_less_than_a_week_after(
            @ForAll("day") LocalDate received, @ForAll @IntRange(min = 1, max = 3) int months) {
        WorkingCalendar calendar = CALENDARS.get(1);
        LocalDate due = calendar.calendarMonthsAfter(received, months);
        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(due)
                .isBetween(
                        received.plusMonths(months), received.plusMonths(months).plusDays(5));
    }
}
