package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a newly proclaimed day does to due dates that stand already (G-2), and days left against counting one by one. */
class ProclaimedDaysPropertiesTest {

    private static final WorkingCalendar BEFORE = Lists.calendar(Scope.UNITED_KINGDOM);

    @Provide
    Arbitrary<LocalDate> day() {
        long first = LocalDate.of(2024, 1, 1).toEpochDay();
        return Arbitraries.longs().between(first, first + 900).map(LocalDate::ofEpochDay);
    }

    private static WorkingCalendar with(LocalDate proclaimed, Division division) {
        List<BankHoliday> list = new ArrayList<>(Lists.delivered());
        list.add(new BankHoliday(proclaimed, division, "Proclaimed"));
        return WorkingCalendar.of(Scope.UNITED_KINGDOM, list);
    }

    @Property(tries = 150)
    void a_due_date_moves_by_one_working_day_exactly_when_the_day_was_counted_for_it(
            @ForAll("day") LocalDate received,
            @ForAll @IntRange(max = 40) int later,
            @ForAll Division division,
            @ForAll @IntRange(min = 1, max = 20) int workingDays) {
        LocalDate proclaimed = received.plusDays(later);
        LocalDate before = BEFORE.count(received, workingDays).due();
        LocalDate after =
                with(proclaimed, division).count(received, workingDays).due();
        boolean counted = later > 0 && !proclaimed.isAfter(before) && BEFORE.isWorkingDay(proclaimed);
        assertThat(after).isEqualTo(counted ? BEFORE.nextWorkingDayOnOrAfter(before.plusDays(1)) : before);
    }

    @Property(tries = 150)
    void the_calendar_of_a_due_date_says_where_a_proclaimed_day_is_one(
            @ForAll("day") LocalDate day, @ForAll Division division) {
        LocalDate proclaimed = BEFORE.nextWorkingDayOnOrAfter(day);
        assertThat(with(proclaimed, division).reasonNotWorking(proclaimed))
                .contains("Bank holiday in " + division.label() + ": Proclaimed");
    }

    @Property(tries = 150)
    void a_day_that_only_others_have_changes_nothing_in_england_and_wales(@ForAll("day") LocalDate received) {
        List<BankHoliday> list = new ArrayList<>(Lists.delivered());
        received.datesUntil(received.plusDays(40)).forEach(day -> {
            list.add(new BankHoliday(day, Division.SCOTLAND, "Theirs"));
            list.add(new BankHoliday(day, Division.NORTHERN_IRELAND, "Theirs"));
        });
        assertThat(WorkingCalendar.of(Scope.ENGLAND_AND_WALES, list).count(received, 20))
                .isEqualTo(Lists.calendar(Scope.ENGLAND_AND_WALES).count(received, 20));
    }

    @Property
    void days_left_are_what_counting_them_one_by_one_comes_to(
            @ForAll("day") LocalDate today, @ForAll @IntRange(min = -60, max = 60) int away) {
        LocalDate due = today.plusDays(away);
        LocalDate first = away < 0 ? due : today;
        LocalDate last = away < 0 ? today : due;
        int between = (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(BEFORE::isWorkingDay)
                .count();
        assertThat(BEFORE.workingDaysLeft(today, due)).isEqualTo(away < 0 ? -Math.max(1, between) : between);
    }
}
