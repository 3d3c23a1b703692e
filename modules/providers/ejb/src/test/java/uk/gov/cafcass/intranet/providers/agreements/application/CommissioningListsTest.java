package uk.gov.cafcass.intranet.providers.agreements.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.lists.Sorting.Key;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** The lists of framework agreements, contracts and grants: what they find, what it comes to, and in how many statements. */
class CommissioningListsTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();

    @BeforeAll
    static void aHundredContracts() {
        FIXTURE.database.execute(
                "insert into providers.organisation (name, third_sector) select 'Sample ' || n, true from generate_series(1, 100) n",
                """
                insert into providers.framework (organisation_id, reference, from_on, until_on)
                select o.id, 'FA ' || o.id, '2024-04-01', '2027-03-31' from providers.organisation o where o.name like 'Sample %'""",
                """
                insert into providers.contract (framework_id, framework_from, framework_until, area, services, from_on, until_on, annual_value)
                select f.id, f.from_on, f.until_on, (array['NORTH', 'CENTRAL'])[1 + f.id % 2],
                  case when f.id % 4 = 0 then array['PIP'] else array['SUPERVISED', 'CCI'] end,
                  '2024-04-01', case when f.id % 10 = 0 then date '2025-06-30' else date '2027-03-31' end, 1000.50
                from providers.framework f""",
                """
                insert into providers.grant_award (organisation_id, kind, area, financial_year, amount)
                select o.id, 'SUPPORTED_CONTACT', 'NORTH', 2024 + o.id % 2, 100 from providers.organisation o""");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void the_total_is_of_all_that_were_found_and_not_of_the_page() {
        Page<ContractSummary> page = contracts(ContractFilter.ALL, 50);

        assertThat(page.rows()).hasSize(50);
        assertThat(page.found()).isEqualTo(100);
        assertThat(page.total()).isEqualTo(Money.parse("100050").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, , , , 100",
        "2027, , , , 0",
        "2026, , , , 90",
        ", NORTH, , , 50",
        ", SOUTH, , , 0",
        ", , PIP, , 25",
        ", , SUPERVISED, , 75",
        ", , , sample 100, 1",
        ", , , sample 9%, 0",
        "2024, NORTH, PIP, sample, 25"
    })
    void a_filter_leaves_what_fits_all_of_it(Integer year, Area area, ServiceKind service, String words, int found) {
        ContractFilter filter = new ContractFilter(
                Optional.ofNullable(year).map(FinancialYear::new),
                Optional.ofNullable(area),
                Optional.ofNullable(service),
                Optional.empty(),
                words == null ? "" : words,
                Optional.empty());

        assertThat(contracts(filter, 200).rows()).hasSize(found);
        assertThat(contracts(filter, 1).found()).isEqualTo(found);
    }

    @Test
    void those_that_end_soon_are_those_whose_last_day_is_soon() {
        Period soon = Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30"));
        ContractFilter ending = new ContractFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.of(soon));

        assertThat(contracts(ending, 200).rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.period().until()).contains(LocalDate.parse("2025-06-30")));
        assertThat(FIXTURE.<Page<FrameworkSummary>>commission(
                                s -> s.get(AgreementReading.class).frameworks(ending, 10, 0))
                        .found())
                .isZero();
    }

    @Test
    void a_framework_agreement_is_listed_with_what_is_under_it() {
        Page<FrameworkSummary> page = FIXTURE.commission(
                s -> s.get(AgreementReading.class).frameworks(ContractFilter.of(new FinancialYear(2025)), 10, 90));

        assertThat(page.found()).isEqualTo(100);
        assertThat(page.total()).isEqualTo(Money.parse("100050").orElseThrow());
        assertThat(page.rows()).hasSize(10).allSatisfy(row -> {
            assertThat(row.contracts()).isEqualTo(1);
            assertThat(row.annualValue()).isEqualTo(Money.parse("1000.50").orElseThrow());
        });
    }

    @Test
    void grants_come_the_latest_year_first_and_by_organisation() {
        Page<GrantSummary> page =
                FIXTURE.commission(s -> s.get(AgreementReading.class).grants(GrantFilter.ALL, 60, 0));

        assertThat(page.found()).isEqualTo(100);
        assertThat(page.total()).isEqualTo(Money.ofPounds(10_000));
        assertThat(page.rows().get(0).year()).isEqualTo(new FinancialYear(2025));
        assertThat(page.rows().get(59).year()).isEqualTo(new FinancialYear(2024));
        long somebody = page.rows().get(0).organisationId();
        assertThat(FIXTURE.<Page<GrantSummary>>commission(
                                s -> s.get(AgreementReading.class).grants(GrantFilter.to(somebody), 60, 0))
                        .rows())
                .containsExactly(page.rows().get(0));
        assertThat(contracts(ContractFilter.with(somebody), 60).rows())
                .extracting(ContractSummary::organisationId)
                .containsExactly(somebody);
    }

    @ParameterizedTest
    @EnumSource(ContractSort.class)
    void contracts_come_in_any_order_and_on_one_page_only(ContractSort key) {
        for (Sorting<ContractSort> order : List.of(Sorting.by(key), Sorting.downwards(key))) {
            List<ContractSummary> rows = inOrder(order, 60, 0);
            List<ContractSummary> rest = inOrder(order, 60, 60);

            assertThat(rows).isSortedAccordingTo(comparator(order)).hasSize(60);
            assertThat(rest).hasSize(40).doesNotContainAnyElementsOf(rows);
        }
    }

    @Test
    void a_second_key_decides_where_the_first_is_the_same() {
        Sorting<ContractSort> order =
                Sorting.read(ContractSort.class, "-until,-organisation", ContractFilter.BY_ORGANISATION);

        assertThat(inOrder(order, 200, 0)).hasSize(100).isSortedAccordingTo(comparator(order));
    }

    private static List<ContractSummary> inOrder(Sorting<ContractSort> order, int limit, int leaveOut) {
        return FIXTURE.<Page<ContractSummary>>commission(
                        s -> agreements(s).contracts(ContractFilter.ALL, order, limit, leaveOut))
                .rows();
    }

    private static Comparator<ContractSummary> comparator(Sorting<ContractSort> order) {
        Comparator<ContractSummary> all = Comparator.comparing(row -> 0);
        for (Key<ContractSort> key : order.keys()) {
            Comparator<ContractSummary> one = comparator(key.by());
            all = all.thenComparing(key.descending() ? one.reversed() : one);
        }
        return all;
    }

    private static Comparator<ContractSummary> comparator(ContractSort by) {
        return switch (by) {
            case ORGANISATION -> Comparator.comparing(row -> row.organisation().toLowerCase(Locale.UK));
            case FRAMEWORK -> Comparator.comparing(row -> row.framework().toLowerCase(Locale.UK));
            case AREA -> Comparator.comparing(row -> row.area().name());
            case FROM -> Comparator.comparing(row -> row.period().from());
            case UNTIL -> Comparator.comparing(row -> row.period().until().orElseThrow());
            case VALUE -> Comparator.comparing(row -> row.annualValue().pounds());
        };
    }

    @ParameterizedTest
    @EnumSource(FrameworkSort.class)
    void framework_agreements_come_in_any_order_and_on_one_page_only(FrameworkSort key) {
        List<Long> all = Stream.of(0, 60)
                .flatMap(leaveOut -> FIXTURE
                        .<Page<FrameworkSummary>>commission(
                                s -> agreements(s).frameworks(ContractFilter.ALL, Sorting.downwards(key), 60, leaveOut))
                        .rows()
                        .stream()
                        .map(FrameworkSummary::id))
                .toList();

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(GrantSort.class)
    void grants_come_in_any_order_and_on_one_page_only(GrantSort key) {
        List<Long> all = Stream.of(0, 60)
                .flatMap(leaveOut -> FIXTURE
                        .<Page<GrantSummary>>commission(
                                s -> agreements(s).grants(GrantFilter.ALL, Sorting.downwards(key), 60, leaveOut))
                        .rows()
                        .stream()
                        .map(GrantSummary::id))
                .toList();

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void a_list_takes_two_statements_however_long_it_is_and_all_years_five() {
        statements(2, s -> agreements(s).contracts(ContractFilter.of(new FinancialYear(2024)), 200, 0));
        statements(2, s -> agreements(s).frameworks(ContractFilter.ALL, 200, 0));
        statements(2, s -> agreements(s).grants(GrantFilter.ALL, 200, 0));
        statements(5, s -> s.get(YearReading.class).years());
    }

    private static AgreementReading agreements(Services services) {
        return services.get(AgreementReading.class);
    }

    private static void statements(int most, Consumer<Services> list) {
        FIXTURE.transactions.statements();
        FIXTURE.doAs(Role.GOVERNANCE, list);
        List<String> sent = FIXTURE.transactions.statements();
        assertThat(sent).hasSize(most);
    }

    private static Page<ContractSummary> contracts(ContractFilter filter, int limit) {
        return FIXTURE.commission(s -> s.get(AgreementReading.class).contracts(filter, limit, 0));
    }
}
