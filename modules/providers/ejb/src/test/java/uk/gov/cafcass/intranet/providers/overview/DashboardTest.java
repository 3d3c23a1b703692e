package uk.gov.cafcass.intranet.providers.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Today is 24 November 2026, in the financial year 2026/27. */
class DashboardTest {

    private ProvidersFixture fixture;
    private long trust;
    private long hall;

    @BeforeEach
    void open() {
        fixture = new ProvidersFixture();
        trust = fixture.addOrganisation("Sample Trust");
        hall = fixture.addCentre(trust, "Sample Hall", "WR1 1AA", ServiceKind.SUPERVISED);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_ends_within_six_months_and_where_nothing_is_near_stand_on_it() {
        fixture.accredit(Holder.organisation(trust), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-03-01 2027-02-28");
        DashboardView view = today();
        assertThat(view.today()).isEqualTo("2026-11-24");
        assertThat(view.endings()).extracting(Expiry::whose).containsExactly("Sample Trust");
        assertThat(view.gaps().service()).isEqualTo(ServiceKind.SUPERVISED);
        assertThat(view.gaps().offers()).isEqualTo(1);
        assertThat(view.sheets()).hasSize(40);
    }

    @Test
    void who_is_suspended_today_stands_on_it_until_the_suspension_ends_or_the_centre_closes() {
        fixture.accredit(Holder.organisation(trust), Scheme.NACCC_ENHANCED, "SUSPENDED 2026-11-01 2026-11-24");
        fixture.accredit(Holder.centre(trust, hall), Scheme.NACCC_SUPPORTED, "SUSPENDED 2026-10-01");
        fixture.accredit(Holder.centre(trust, hall), Scheme.MEDIATION, "SUSPENDED 2026-11-25");
        assertThat(today().suspensions())
                .containsExactly(
                        new Suspension(
                                Holder.centre(trust, hall),
                                "Sample Trust",
                                Optional.of("Sample Hall"),
                                Scheme.NACCC_SUPPORTED,
                                LocalDate.parse("2026-10-01")),
                        new Suspension(
                                Holder.organisation(trust),
                                "Sample Trust",
                                Optional.empty(),
                                Scheme.NACCC_ENHANCED,
                                LocalDate.parse("2026-11-01")));
        fixture.clock.moveTo("2026-11-25");
        assertThat(today().suspensions())
                .extracting(Suspension::scheme)
                .containsExactly(Scheme.NACCC_SUPPORTED, Scheme.MEDIATION);
        fixture.doAs(Role.COMMISSIONER, s -> s.get(Register.class)
                .closeCentre(hall, s.get(RegisterReading.class).centre(hall).version(), LocalDate.parse("2026-11-25")));
        assertThat(today().suspensions()).isEmpty();
    }

    @Test
    void the_figures_are_those_of_this_financial_year_and_the_last_P_12() {
        FinancialYear year = new FinancialYear(2026);
        fixture.doAs(Role.COMMISSIONER, s -> {
            for (FinancialYear one :
                    List.of(year, year.previous(), year.previous().previous())) {
                s.get(YearRegister.class)
                        .add(new BudgetLine(
                                one,
                                FundingSource.GRANT_IN_AID,
                                "Line of " + one,
                                Money.ofPounds(one.starting()),
                                Optional.empty()));
            }
        });
        DashboardView view = today();
        assertThat(view.thisYear().sums().budgetTotal()).isEqualTo(Money.ofPounds(2026));
        assertThat(view.lastYear().sums().budgetTotal()).isEqualTo(Money.ofPounds(2025));
        assertThat(view.thisYear().provision().contractsInAll()).isZero();
    }

    @Test
    void the_next_payments_of_grants_stand_on_it_by_day() {
        fixture.accredit(Holder.organisation(trust), Scheme.NACCC_SUPPORTED, "ACCREDITED 2024-03-01");
        fixture.doAs(Role.COMMISSIONER, s -> s.get(GrantRegister.class)
                .addGrant(new Grant(
                        trust,
                        GrantKind.PIP,
                        Optional.empty(),
                        new FinancialYear(2026),
                        Money.ofPounds(600),
                        "",
                        List.of(payment("2026-11-23", 100), payment("2026-11-24", 200), payment("2027-01-04", 300)))));
        assertThat(today().payments())
                .extracting(PaymentDue::amount)
                .containsExactly(Money.ofPounds(200), Money.ofPounds(300));
    }

    @Test
    void it_costs_the_same_statements_however_much_there_is() {
        int before = cost();
        fixture.accredit(Holder.organisation(trust), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-03-01 2027-02-28");
        for (int n = 0; n < 5; n++) {
            long other = fixture.addOrganisation("Trust " + n);
            fixture.addCentre(other, "Hall " + n, "YO1 7AA", ServiceKind.SUPERVISED, ServiceKind.PIP);
            fixture.accredit(Holder.organisation(other), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-03-01 2027-02-28");
            fixture.accredit(Holder.organisation(other), Scheme.RESPECT, "SUSPENDED 2024-03-01");
        }
        assertThat(cost()).isEqualTo(before).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"COMMISSIONER"})
    void it_is_for_the_commissioning_team(Role role) {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> fixture.as(role, s -> s.get(Dashboard.class).today()));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED);
    }

    private int cost() {
        fixture.transactions.statements();
        today();
        return fixture.transactions.statements().size();
    }

    private DashboardView today() {
        return fixture.commission(s -> s.get(Dashboard.class).today());
    }

    private static Payment payment(String on, int pounds) {
        return new Payment(LocalDate.parse(on), Money.ofPounds(pounds));
    }
}
