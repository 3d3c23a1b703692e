package uk.gov.cafcass.intranet.providers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.directory.application.Eligibility;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** The invented present: contracts that run, some that end soon, and money that is spent in part. */
class SampleTodayTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final FinancialYear YEAR = FinancialYear.of(TODAY);

    @BeforeAll
    static void load() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleToday.class).load());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void some_contracts_end_within_two_months_and_most_do_not() {
        List<ContractSummary> running = running();
        long soon = running.stream()
                .filter(row -> row.period().until().orElseThrow().isBefore(TODAY.plusMonths(2)))
                .count();
        assertThat(soon).isBetween(3L, (long) running.size() / 2);
    }

    @Test
    void families_can_be_referred_for_an_intervention_to_some_centres_and_not_to_others() {
        List<Boolean> referred = FIXTURE
                .database
                .query("select distinct centre_id from providers.service where kind = 'CCI' order by 1 limit 30")
                .stream()
                .map(row -> Long.parseLong(row.get(0)))
                .map(centre -> FIXTURE.as(Role.PRACTITIONER, s -> s.get(Eligibility.class)
                        .of(centre, ServiceKind.CCI, Use.REFER, TODAY)
                        .eligible()))
                .toList();
        assertThat(referred).contains(true, false);
    }

    @Test
    void each_budget_of_this_year_is_spent_in_part() {
        YearView year = FIXTURE.commission(s -> s.get(YearReading.class).year(YEAR));
        assertThat(year.budget()).hasSize(3).allSatisfy(line -> assertThat(
                        line.value().spent().orElseThrow().pounds())
                .isPositive()
                .isLessThan(line.value().budget().pounds()));
    }

    @Test
    void loading_it_again_adds_nothing() {
        int before = running().size();
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleToday.class).load());
        assertThat(running()).hasSize(before);
    }

    private static List<ContractSummary> running() {
        return FIXTURE.commission(s -> s.get(AgreementReading.class).contracts(ContractFilter.of(YEAR), 200, 0))
                .rows();
    }
}
