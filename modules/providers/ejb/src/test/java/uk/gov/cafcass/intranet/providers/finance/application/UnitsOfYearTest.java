package uk.gov.cafcass.intranet.providers.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.DeliveredUnits.Delivery;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** P-12: the units of a year, entered as one table for the past, and counted from delivered sessions later. */
class UnitsOfYearTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int next = 2020;

    private FinancialYear year;

    @BeforeEach
    void aNewYear() {
        year = new FinancialYear(next++);
        FIXTURE.audited.clear();
    }

    @AfterEach
    void allYearsAreEntered() {
        switchOver(Optional.empty());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void the_table_takes_the_place_of_what_was_entered_before() {
        int first = enter(0, units(Area.NORTH, 1, 27), units(Area.SOUTH, 1, 90));
        int second = enter(first, units(Area.NORTH, 1, 28), units(Area.CENTRAL, 3, 0));

        assertThat(second).isGreaterThan(first);
        assertThat(read().sums().units()).containsExactly(units(Area.NORTH, 1, 28), units(Area.CENTRAL, 3, 0));
        assertThat(enter(second, units(Area.NORTH, 1, 28), units(Area.CENTRAL, 3, 0)))
                .isEqualTo(second);
        assertThat(FIXTURE.audited)
                .containsExactly(
                        "CHANGED " + year + ": units entered, 117 in all",
                        "CHANGED " + year + ": units entered, 28 in all");
    }

    @Test
    void the_second_of_two_who_enter_it_is_told_and_changes_nothing() {
        int seen = read().unitsVersion();
        enter(seen, units(Area.NORTH, 1, 1));

        Problem problem = problem(() -> enter(seen, units(Area.NORTH, 1, 2)));

        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.extras()).containsEntry("version", seen + 1);
        assertThat(read().sums().unitsInAll()).isEqualTo(1);
    }

    @Test
    void a_single_correction_makes_the_table_another_version() {
        Versioned<UnitsDelivered> one =
                FIXTURE.commission(s -> s.get(YearRegister.class).add(units(Area.NORTH, 2, 5)));
        int seen = read().unitsVersion();
        FIXTURE.commission(s -> s.get(YearRegister.class).correct(one.id(), 0, units(Area.NORTH, 2, 6)));

        assertThat(problem(() -> enter(seen, units(Area.NORTH, 1, 2))).kind()).isEqualTo(Kind.STALE);
    }

    @Test
    void what_is_wrong_is_told_at_its_cell() {
        Problem problem = problem(() -> enter(
                0,
                units(Area.NORTH, 1, 1),
                units(Area.NORTH, 2, -1),
                units(Area.NORTH, 1, 2),
                new UnitsDelivered(year.next(), Area.SOUTH, CommissioningLevel.ONE, 1)));

        assertThat(fields(problem)).containsExactly("units[1].units", "units[2].level", "units[3].year");
        assertThat(read().units()).isEmpty();
    }

    @Test
    void entered_units_count_before_the_switch_over_and_delivered_ones_after_it() {
        enter(0, units(Area.NORTH, 1, 40));
        LocalDate day = year.period().from().plusMonths(2);
        deliver("s1", Area.NORTH, 1, day, 2);
        deliver("s2", Area.NORTH, 1, day.plusDays(1), 3);
        deliver("s2", Area.NORTH, 1, day.plusDays(1), 3);
        deliver("next", Area.NORTH, 1, day.plusYears(1), 100);
        assertThat(read().unitsFrom()).isEqualTo(UnitsFrom.ENTERED);
        assertThat(read().sums().unitsInAll()).isEqualTo(40);

        switchOver(Optional.of(year.period().from()));

        assertThat(read().unitsFrom()).isEqualTo(UnitsFrom.SESSIONS);
        assertThat(read().sums().units()).containsExactly(units(Area.NORTH, 1, 5));
        assertThat(FIXTURE.<List<YearFigures>>commission(
                        s -> s.get(YearReading.class).years()))
                .filteredOn(figures -> figures.year().equals(year))
                .singleElement()
                .satisfies(figures -> assertThat(figures.unitsInAll()).isEqualTo(5));
        Problem refused = problem(() -> enter(read().unitsVersion(), units(Area.NORTH, 1, 41)));
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.rule()).isEqualTo("P-12");
        switchOver(Optional.of(year.next().period().from()));
        assertThat(read().sums().unitsInAll()).isEqualTo(40);
    }

    @Test
    void what_a_session_delivered_is_put_right_under_its_reference() {
        switchOver(Optional.of(year.period().from()));
        deliver("right-" + year, Area.SOUTH, 3, year.period().from(), 4);
        deliver("right-" + year, Area.CENTRAL, 2, year.period().from(), 1);

        assertThat(read().sums().units()).containsExactly(units(Area.CENTRAL, 2, 1));
        assertThat(FIXTURE.audited).contains("CHANGED right-" + year + ": delivered, Central, level 2: 1 units");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 2024-05-01, 1, reference",
        "a, 4, 2024-05-01, 1, level",
        "a, 1, 1999-05-01, 1, on",
        "a, 1, 2024-05-01, -1, units"
    })
    void a_session_without_reference_level_day_or_units_is_refused(
            String reference, int level, LocalDate on, int units, String field) {
        assertThat(fields(problem(() -> deliver(reference, Area.NORTH, level, on, units))))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-02", "2024-01-01", "1999-04-01", "2099-04-01"})
    void the_switch_over_begins_a_financial_year(LocalDate day) {
        assertThat(fields(problem(() -> switchOver(Optional.of(day))))).containsExactly("day");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMISSIONER")
    void only_commissioners_enter_units_and_switch_over(Role role) {
        assertThat(problem(() -> FIXTURE.as(role, s -> s.get(YearRegister.class).enterUnits(year, 0, List.of())))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(problem(() -> FIXTURE.as(role, s -> s.get(SwitchOver.class).set(0, Optional.empty())))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    private UnitsDelivered units(Area area, int level, int units) {
        return new UnitsDelivered(year, area, CommissioningLevel.of(level).orElseThrow(), units);
    }

    private int enter(int version, UnitsDelivered... units) {
        return FIXTURE.commission(s -> s.get(YearRegister.class).enterUnits(year, version, List.of(units)));
    }

    private YearView read() {
        return FIXTURE.commission(s -> s.get(YearReading.class).year(year));
    }

    private static void switchOver(Optional<LocalDate> day) {
        FIXTURE.doAs(Role.COMMISSIONER, s -> {
            SwitchOver switchOver = s.get(SwitchOver.class);
            switchOver.set(switchOver.day().version(), day);
        });
    }

    private static void deliver(String reference, Area area, int level, LocalDate on, int units) {
        FIXTURE.doAs(Role.PRACTITIONER, s -> s.get(SessionUnits.class)
                .deliver(new Delivery(reference, area, level, on, units)));
    }

    private static List<String> fields(Problem problem) {
        return problem.faults().stream().map(Fault::field).toList();
    }

    private static Problem problem(ThrowingCallable work) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, work));
    }
}
