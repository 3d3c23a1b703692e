package uk.gov.cafcass.intranet.kernel.workingdays;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The list that we deliver, against two lists that others made, and against what is known of single days (G-2). */
class DeliveredListTest {

    @Test
    void holds_every_year_from_2004_to_2030_in_every_division() {
        for (Scope scope : Scope.values()) {
            WorkingCalendar calendar = Lists.calendar(scope);
            assertThat(IntStream.rangeClosed(1990, 2050).filter(calendar::knows))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(2004, 2030).boxed().toList());
        }
    }

    /** Proclaimed on 3 February 2026, after the copy of the government's file that we have. */
    private static final BankHoliday PROCLAIMED_SINCE =
            new BankHoliday(LocalDate.parse("2026-06-15"), Division.SCOTLAND, "World Cup bank holiday");

    @Test
    void is_the_governments_own_list_for_2024_to_2028_word_for_word_and_the_day_proclaimed_since() {
        List<BankHoliday> ours = Lists.delivered().stream()
                .filter(holiday ->
                        holiday.day().getYear() >= 2024 && holiday.day().getYear() <= 2028)
                .toList();
        List<BankHoliday> expected = new ArrayList<>(Lists.govUk());
        assertThat(expected).hasSize(135).doesNotContain(PROCLAIMED_SINCE);
        expected.add(PROCLAIMED_SINCE);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void names_no_day_twice_in_a_division_and_no_weekend() {
        assertThat(Lists.delivered()).hasSize(742);
        assertThat(Lists.delivered().stream().map(h -> h.day() + " " + h.division()))
                .doesNotHaveDuplicates();
        assertThat(Lists.delivered()).noneMatch(holiday -> ClosedDays.isWeekend(holiday.day()));
    }

    @ParameterizedTest
    @EnumSource
    void agrees_with_jollyday_on_every_day_of_the_27_years(Division division) {
        Set<String> differences = new TreeSet<>();
        for (String code : jollydayCodes(division)) {
            for (int year = 2004; year <= 2030; year++) {
                differences.addAll(differences(division, code, year));
            }
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> jollydayCodes(Division division) {
        return switch (division) {
            case ENGLAND_AND_WALES -> List.of("eng", "wls");
            case SCOTLAND -> List.of("sct");
            case NORTHERN_IRELAND -> List.of("nir");
        };
    }

    private static Set<String> differences(Division division, String code, int year) {
        Set<LocalDate> ours = Lists.delivered().stream()
                .filter(holiday ->
                        holiday.division() == division && holiday.day().getYear() == year)
                .map(BankHoliday::day)
                .collect(toCollection(TreeSet::new));
        Set<LocalDate> theirs =
                HolidayManager.getInstance(ManagerParameters.create("gb")).getHolidays(Year.of(year), code).stream()
                        .map(Holiday::getDate)
                        .filter(day -> !ClosedDays.isWeekend(day))
                        .collect(toCollection(TreeSet::new));
        Set<String> differences = new TreeSet<>();
        ours.stream().filter(day -> !theirs.contains(day)).forEach(day -> differences.add(code + " only ours " + day));
        theirs.stream()
                .filter(day -> !ours.contains(day))
                .forEach(day -> differences.add(code + " only theirs " + day));
        return differences;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2011-04-29, Bank holiday: Wedding of Prince William and Catherine Middleton",
        "2012-06-04, Bank holiday: Spring bank holiday",
        "2012-06-05, Bank holiday: Diamond Jubilee of Queen Elizabeth II",
        "2012-05-28, ",
        "2020-05-08, Bank holiday: Early May bank holiday (VE Day)",
        "2020-05-04, ",
        "2022-06-02, Bank holiday: Spring bank holiday",
        "2022-06-03, Bank holiday: Platinum Jubilee of Queen Elizabeth II",
        "2022-05-30, ",
        "2022-09-19, Bank holiday: State funeral of Queen Elizabeth II",
        "2023-05-08, Bank holiday: Coronation of King Charles III",
        "2026-06-15, Bank holiday in Scotland: World Cup bank holiday",
        "2006-11-30, ",
        "2007-11-30, Bank holiday in Scotland: St Andrew’s Day",
        "2008-12-01, Bank holiday in Scotland: St Andrew’s Day (substitute day)",
        "2017-07-12, Bank holiday in Northern Ireland: Battle of the Boyne (Orangemen’s Day)",
        "2007-03-19, Bank holiday in Northern Ireland: St Patrick’s Day (substitute day)",
        "2017-08-07, Bank holiday in Scotland: Summer bank holiday",
        "2017-08-28, Bank holiday in England and Wales and in Northern Ireland: Summer bank holiday",
        "2017-01-02, Bank holiday in England and Wales and in Northern Ireland: New Year’s Day (substitute day); "
                + "in Scotland: 2nd January",
        "2017-01-03, Bank holiday in Scotland: New Year’s Day (substitute day)",
        "2027-01-04, Bank holiday in Scotland: 2nd January (substitute day)",
        "2004-12-28, Bank holiday: Boxing Day (substitute day)"
    })
    void gives_the_reason_for_each_day_that_moved_or_happened_once(LocalDate day, String reason) {
        assertThat(Lists.calendar(Scope.UNITED_KINGDOM).reasonNotWorking(day).orElse(null))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, 8", "SCOTLAND, 9", "NORTHERN_IRELAND, 10"})
    void every_division_has_its_usual_number_of_days_and_those_that_happened_once(Division division, int usual) {
        Map<Integer, Integer> once = Map.of(2011, 1, 2012, 1, 2022, 2, 2023, 1);
        for (int year = 2007; year <= 2030; year++) {
            int in = year;
            int worldCup = year == 2026 && division == Division.SCOTLAND ? 1 : 0;
            assertThat(Lists.delivered())
                    .filteredOn(h -> h.division() == division && h.day().getYear() == in)
                    .as("%s", year)
                    .hasSize(usual + once.getOrDefault(year, 0) + worldCup);
        }
    }
}
