package uk.gov.cafcass.intranet.providers.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.AtOnce;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** P-12: the figures of a year as commissioners enter and correct them. */
class YearRegisterTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int next = 2022;

    private FinancialYear year;

    @BeforeEach
    void aNewYear() {
        year = new FinancialYear(next);
        next += 2;
        FIXTURE.audited.clear();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void spending_stands_against_the_budget_of_each_source() {
        register(s -> s.add(line("Services", "2000000", "1500000.50")));
        register(s -> s.add(line("More services", "400000", null)));
        register(s -> s.add(new BudgetLine(
                year, FundingSource.GRANT_IN_AID, "Team", pounds(500_000), Optional.of(pounds(500_020)))));
        register(s -> s.add(new Forecast(year.next(), FundingSource.CONTACT_SERVICES, pounds(2_400_000))));
        register(s -> s.add(new UnitsDelivered(year, Area.NORTH, CommissioningLevel.TWO, 2_316)));
        YearView read = read();
        assertThat(read.sums().sources())
                .containsExactly(
                        new SourceSum(
                                FundingSource.CONTACT_SERVICES,
                                pounds(2_400_000),
                                Money.parse("1500000.50").orElseThrow(),
                                Money.parse("499999.50").orElseThrow(),
                                Optional.of(pounds(2_400_000))),
                        new SourceSum(
                                FundingSource.GRANT_IN_AID,
                                pounds(500_000),
                                pounds(500_020),
                                pounds(-20),
                                Optional.empty()));
        assertThat(read.sums().averageCost()).contains(pounds(1_036));
        assertThat(FIXTURE.audited)
                .contains("CHANGED " + year
                        + ": added, Department: child contact services, Services: £2,000,000, spent £1,500,000.50");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void units_are_not_less_than_nothing(int units) {
        assertThat(fields(() ->
                        register(s -> s.add(new UnitsDelivered(year, Area.NORTH, CommissioningLevel.ONE, units)))))
                .containsExactly("units");
        assertThat(fields(() -> register(s -> s.add(new ActivityVolume(year, ServiceKind.PIP, units)))))
                .containsExactly("volume");
    }

    @Test
    void money_is_not_less_than_nothing() {
        assertThat(fields(() -> register(s -> s.add(
                        new BudgetLine(year, FundingSource.GRANT_IN_AID, " ", pounds(-1), Optional.of(pounds(-1)))))))
                .containsExactly("name", "budget", "spent");
        assertThat(fields(() -> register(s -> s.add(new Forecast(year, FundingSource.GRANT_IN_AID, pounds(-1))))))
                .containsExactly("amount");
    }

    @Test
    void the_database_takes_nothing_less_than_nothing_either() {
        String insert = "insert into providers.";
        refused(
                "units_delivered_units_check",
                insert + "units_delivered (financial_year, area, level, units) values (2020, 'NORTH', 1, -1)");
        refused(
                "activity_volume_volume_check",
                insert + "activity_volume (financial_year, activity, volume) values (2020, 'PIP', -1)");
        refused(
                "budget_line_budget_check",
                insert + "budget_line (financial_year, source, name, budget) values (2020, 'GRANT_IN_AID', 'x', -1)");
        refused(
                "forecast_amount_check",
                insert + "forecast (financial_year, source, amount) values (2020, 'GRANT_IN_AID', -1)");
        refused(
                "units_delivered_financial_year_check",
                insert + "units_delivered (financial_year, area, level, units) values (1999, 'NORTH', 1, 1)");
    }

    private static void refused(String constraint, String statement) {
        assertThatThrownBy(() -> FIXTURE.database.execute(statement)).hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PIP", "DV_PROGRAMME", "MEDIATION_ASSESSMENT"})
    void only_contact_activities_are_counted_as_such(ServiceKind service) {
        assertThat(fields(() -> register(s -> s.add(new ActivityVolume(year, service, 1)))))
                .containsExactly("activity");
    }

    @Test
    void a_figure_is_there_once() {
        Versioned<UnitsDelivered> one =
                register(s -> s.add(new UnitsDelivered(year, Area.SOUTH, CommissioningLevel.ONE, 90)));
        Versioned<UnitsDelivered> two =
                register(s -> s.add(new UnitsDelivered(year, Area.SOUTH, CommissioningLevel.TWO, 576)));
        assertThat(fields(() -> register(s -> s.add(new UnitsDelivered(year, Area.SOUTH, CommissioningLevel.ONE, 91)))))
                .containsExactly("level");
        assertThat(fields(() -> register(s -> s.correct(two.id(), two.version(), one.value()))))
                .containsExactly("level");
        register(s -> s.add(line("Services", "1", null)));
        assertThat(fields(() -> register(s -> s.add(line("SERVICES", "2", null)))))
                .containsExactly("name");
        register(s -> s.add(new Forecast(year, FundingSource.GRANT_IN_AID, pounds(1))));
        assertThat(fields(() -> register(s -> s.add(new Forecast(year, FundingSource.GRANT_IN_AID, pounds(2))))))
                .containsExactly("source");
        register(s -> s.add(new ActivityVolume(year, ServiceKind.PIP, 1)));
        assertThat(fields(() -> register(s -> s.add(new ActivityVolume(year, ServiceKind.PIP, 2)))))
                .containsExactly("activity");
    }

    @Test
    void a_figure_is_corrected_within_its_year_and_the_second_editor_is_told() {
        Versioned<BudgetLine> line = register(s -> s.add(line("Services", "100", null)));
        BudgetLine spent = line("Services", "100", "99.99");
        Versioned<BudgetLine> corrected = register(s -> s.correct(line.id(), line.version(), spent));
        assertThat(corrected).isEqualTo(new Versioned<>(line.id(), 1, spent));
        Versioned<BudgetLine> same = register(s -> s.correct(line.id(), 1, spent));
        assertThat(same).isEqualTo(corrected);
        assertThat(problem(() -> register(s -> s.correct(line.id(), 0, line("Services", "1", null))))
                        .kind())
                .isEqualTo(Kind.STALE);
        BudgetLine moved = new BudgetLine(year.next(), spent.source(), spent.name(), spent.budget(), spent.spent());
        assertThat(fields(() -> register(s -> s.correct(line.id(), 1, moved)))).containsExactly("year");
        assertThat(read().budget()).containsExactly(corrected);
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(YearRegister.class).remove(BudgetLine.class, line.id(), 1));
        assertThat(read().budget()).isEmpty();
        assertThat(problem(() -> register(s -> s.correct(line.id(), 1, spent))).kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_figure_is_removed_from_its_own_year_as_it_was_seen_and_the_trail_keeps_it() {
        Versioned<Forecast> kept = register(s -> s.add(new Forecast(year, FundingSource.GRANT_IN_AID, pounds(1))));
        assertThat(problem(() -> remove(year.next(), kept.id(), 0)).code()).isEqualTo("figure.unknown");
        assertThat(problem(() -> remove(year, kept.id(), 1)).kind()).isEqualTo(Kind.STALE);
        remove(year, kept.id(), 0);
        assertThat(FIXTURE.audited)
                .last()
                .isEqualTo("CHANGED " + year + ": removed, " + kept.value().inWords());
        assertThat(problem(() -> remove(year, kept.id(), 0)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    private static void remove(FinancialYear of, long id, int version) {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(YearRegister.class).remove(Forecast.class, of, id, version));
    }

    @Test
    void of_two_who_write_one_figure_at_once_the_second_is_told_at_its_field() throws Exception {
        for (int i = 0; i < 20; i++) {
            FinancialYear now = new FinancialYear(2002 + i);
            Versioned<UnitsDelivered> one =
                    register(s -> s.add(new UnitsDelivered(now, Area.NORTH, CommissioningLevel.ONE, 1)));
            Versioned<UnitsDelivered> two =
                    register(s -> s.add(new UnitsDelivered(now, Area.NORTH, CommissioningLevel.TWO, 2)));
            UnitsDelivered wanted = new UnitsDelivered(now, Area.NORTH, CommissioningLevel.THREE, 3);
            List<Problem> told = AtOnce.problems(
                    () -> register(s -> s.correct(one.id(), 0, wanted)),
                    () -> register(s -> s.correct(two.id(), 0, wanted)),
                    () -> register(s -> s.add(wanted)));
            assertThat(told).hasSize(2).allSatisfy(problem -> assertThat(problem.faults())
                    .extracting(Fault::field)
                    .containsExactly("level"));
        }
    }

    static Stream<Consumer<YearRegister>> writes() {
        FinancialYear year = new FinancialYear(2024);
        BudgetLine line = new BudgetLine(year, FundingSource.GRANT_IN_AID, "x", Money.ZERO, Optional.empty());
        UnitsDelivered units = new UnitsDelivered(year, Area.NORTH, CommissioningLevel.ONE, 1);
        ActivityVolume volume = new ActivityVolume(year, ServiceKind.PIP, 1);
        Forecast forecast = new Forecast(year, FundingSource.GRANT_IN_AID, Money.ZERO);
        return Stream.of(
                s -> s.add(line),
                s -> s.correct(1, 0, line),
                s -> s.remove(BudgetLine.class, 1, 0),
                s -> s.add(units),
                s -> s.correct(1, 0, units),
                s -> s.remove(UnitsDelivered.class, 1, 0),
                s -> s.add(volume),
                s -> s.correct(1, 0, volume),
                s -> s.remove(ActivityVolume.class, 1, 0),
                s -> s.add(forecast),
                s -> s.correct(1, 0, forecast),
                s -> s.remove(Forecast.class, 1, 0),
                s -> s.remove(Forecast.class, line.year(), 1, 0));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void only_commissioners_write(Consumer<YearRegister> work) {
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                assertThat(problem(() -> FIXTURE.doAs(role, s -> work.accept(s.get(YearRegister.class))))
                                .kind())
                        .as("%s", role)
                        .isEqualTo(Kind.NOT_ALLOWED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void commissioners_and_governance_read(Role role) {
        boolean reads = role == Role.COMMISSIONER || role == Role.GOVERNANCE;
        ThrowingCallable read =
                () -> FIXTURE.as(role, s -> s.get(YearReading.class).year(year));
        assertThat(problem(read) == null).isEqualTo(reads);
        assertThat(FIXTURE.as(role, s -> s.get(Access.class).mayReadMoney()).booleanValue())
                .isEqualTo(reads);
    }

    private BudgetLine line(String name, String budget, @Nullable String spent) {
        return new BudgetLine(
                year,
                FundingSource.CONTACT_SERVICES,
                name,
                Money.parse(budget).orElseThrow(),
                Optional.ofNullable(spent).flatMap(Money::parse));
    }

    private YearView read() {
        return FIXTURE.as(Role.GOVERNANCE, s -> s.get(YearReading.class).year(year));
    }

    private static Money pounds(long pounds) {
        return Money.ofPounds(pounds);
    }

    private static <T> T register(Function<YearRegister, T> work) {
        return FIXTURE.commission(s -> work.apply(s.get(YearRegister.class)));
    }

    private static List<String> fields(ThrowingCallable work) {
        return problem(work).faults().stream().map(Fault::field).toList();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
