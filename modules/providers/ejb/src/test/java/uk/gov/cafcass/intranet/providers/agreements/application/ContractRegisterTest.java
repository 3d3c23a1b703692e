package uk.gov.cafcass.intranet.providers.agreements.application;

import static java.util.Locale.UK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.AtOnce;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-5: framework agreements, contracts within them, prices within these. */
class ContractRegisterTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int counter;

    private long organisation;
    private Versioned<Framework> framework;

    @BeforeEach
    void aFramework() {
        counter++;
        organisation = FIXTURE.addOrganisation("Sample Terms " + counter);
        FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 2029-12-31");
        framework = FIXTURE.commission(s -> s.get(ContractRegister.class)
                .addFramework(framework("FA " + counter, period("2024-04-01", "2027-03-31"))));
        FIXTURE.audited.clear();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void what_is_agreed_is_read_as_it_was_entered() {
        Contract agreed = new Contract(
                framework.id(),
                Area.CENTRAL,
                Set.of("WORCESTER"),
                Set.of(ServiceKind.SUPERVISED, ServiceKind.CCI),
                period("2024-04-01", "2025-03-31"),
                Money.parse("£40,000.50").orElseThrow(),
                new Duties("Equality Act 2010", "Step-free"),
                List.of("Urdu", " Polish ", "Urdu"),
                Optional.of(LocalDate.parse("2024-10-01")));
        Versioned<Contract> kept = add(agreed);
        add(price(kept.id(), CommissioningLevel.TWO, "1036", "2024-04-01", "2024-12-31"));
        add(price(kept.id(), CommissioningLevel.TWO, "1100", "2025-01-01", null));
        add(price(kept.id(), CommissioningLevel.ONE, "500", "2024-04-01", null));
        ContractView read =
                FIXTURE.as(Role.GOVERNANCE, s -> s.get(AgreementReading.class).contract(kept.id()));
        assertThat(read.contract()).isEqualTo(new Versioned<>(kept.id(), 0, agreed));
        assertThat(read.contract().value().languages()).containsExactly("Polish", "Urdu");
        assertThat(read.framework()).isEqualTo(framework);
        assertThat(read.organisation()).isEqualTo("Sample Terms " + counter);
        assertThat(read.prices())
                .extracting(price -> price.value().price().toString())
                .containsExactly("£500", "£1,036", "£1,100");
        assertThat(FIXTURE.audited)
                .contains(
                        "CHANGED FA " + counter + ": contract " + kept.id()
                                + " added, Central, 1 April 2024 to 31 March 2025, £40,000.50 a year",
                        "CHANGED " + kept.id() + ": price added, level 2 from 1 January 2025: £1,100");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2025-03-31, from",
        "2024-04-01, 2027-04-01, until",
        "2027-04-01, 2028-03-31, from",
        "2024-04-01, , until"
    })
    void a_contract_lies_within_its_framework(String from, String until, String field) {
        assertThat(fields(() -> add(contract(period(from, until))))).containsExactly(field);
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThat(fields(() -> add(contract(period("2025-04-01", "2025-03-31")))))
                .containsExactly("until");
        assertThat(fields(() -> framework("FA", period("2025-04-01", "2025-03-31"))))
                .containsExactly("until");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 2027-04-01", "2024-02-29, 2027-02-28", "2024-04-01, "})
    void a_framework_lasts_three_years_at_most(String from, String until) {
        assertThat(fields(() -> add(framework("FA long", period(from, until))))).containsExactly("until");
    }

    @Test
    void an_amount_is_not_less_than_nothing_a_dfj_area_is_in_the_area_and_a_review_while_the_contract_runs() {
        Contract contract = new Contract(
                framework.id(),
                Area.NORTH,
                Set.of("WORCESTER", "NOWHERE"),
                Set.of(),
                period("2024-04-01", "2025-03-31"),
                Money.ofPounds(-1),
                Duties.NONE,
                List.of(),
                Optional.of(LocalDate.parse("2025-04-01")));
        assertThat(fields(() -> add(contract)))
                .containsExactlyInAnyOrder("services", "annualValue", "dfjAreas", "reviewOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPORTED", "DV_PROGRAMME"})
    void only_who_is_accredited_for_a_service_is_contracted_for_it(ServiceKind service) {
        Problem problem = problem(() -> add(new Contract(
                framework.id(),
                Area.NORTH,
                Set.of(),
                Set.of(ServiceKind.SUPERVISED, service, ServiceKind.PIP),
                period("2024-04-01", "2025-03-31"),
                Money.ZERO,
                Duties.NONE,
                List.of(),
                Optional.empty())));
        assertThat(problem.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("services");
            assertThat(fault.sentence())
                    .startsWith("It cannot be contracted for ")
                    .contains("accreditation");
        });
    }

    @Test
    void the_accreditation_of_a_centre_will_do() {
        long other = FIXTURE.addOrganisation("Sample Centred " + counter);
        long centre = FIXTURE.addCentre(other, "Invented Place", "WR1 1AA", ServiceKind.SUPERVISED);
        FIXTURE.accredit(Holder.centre(other, centre), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 2029-12-31");
        Versioned<Framework> theirs = add(new Framework(other, "FA C" + counter, period("2024-04-01", "2027-03-31")));
        assertThat(add(contract(theirs.id(), period("2024-04-01", "2025-03-31")))
                        .version())
                .isZero();
    }

    @Test
    void prices_of_one_level_do_not_overlap() {
        long contract = add(contract(period("2024-04-01", "2025-03-31"))).id();
        Versioned<UnitPrice> first = add(price(contract, CommissioningLevel.TWO, "1", "2024-04-01", null));
        assertThat(fields(() -> add(price(contract, CommissioningLevel.TWO, "2", "2024-10-01", null))))
                .containsExactly("from");
        add(price(contract, CommissioningLevel.THREE, "2", "2024-10-01", null));
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ContractRegister.class)
                .correctPrice(
                        first.id(),
                        0,
                        price(contract, CommissioningLevel.TWO, "1", "2024-04-01", "2024-09-30"),
                        "Ended early"));
        Versioned<UnitPrice> second = add(price(contract, CommissioningLevel.TWO, "2", "2024-10-01", null));
        assertThat(fields(() -> FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ContractRegister.class)
                        .correctPrice(
                                second.id(),
                                0,
                                price(contract, CommissioningLevel.TWO, "1", "2024-09-30", null),
                                "Began earlier"))))
                .containsExactly("from");
        FIXTURE.doAs(
                Role.COMMISSIONER, s -> s.get(ContractRegister.class).removePrice(second.id(), 0, "Entered twice"));
        assertThat(read(contract).prices()).hasSize(2);
    }

    @Test
    void a_price_is_removed_as_it_was_seen_and_the_trail_keeps_it() {
        long contract = add(contract(period("2024-04-01", "2025-03-31"))).id();
        Versioned<UnitPrice> kept = add(price(contract, CommissioningLevel.TWO, "1", "2024-04-01", "2024-09-30"));
        assertThat(problem(() -> remove(kept.id(), 1)).kind()).isEqualTo(Kind.STALE);
        remove(kept.id(), 0);
        assertThat(FIXTURE.audited)
                .last()
                .isEqualTo("CHANGED " + contract + ": price removed, level 2 1 April 2024 to 30 September 2024: £1");
        assertThat(problem(() -> remove(kept.id(), 0)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    private static void remove(long price, int version) {
        FIXTURE.doAs(
                Role.COMMISSIONER, s -> s.get(ContractRegister.class).removePrice(price, version, "Entered twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2024-04-01, , price",
        "1, 2024-03-31, , from",
        "1, 2025-04-01, , from",
        "1, 2024-04-01, 2025-04-01, until"
    })
    void a_price_is_no_less_than_nothing_and_lies_within_its_contract(
            int pounds, String from, String until, String field) {
        long contract = add(contract(period("2024-04-01", "2025-03-31"))).id();
        UnitPrice price = new UnitPrice(contract, CommissioningLevel.ONE, Money.ofPounds(pounds), period(from, until));
        assertThat(fields(() -> add(price))).containsExactly(field);
    }

    @Test
    void the_outer_period_is_not_corrected_away_from_the_inner_one() {
        Versioned<Contract> contract = add(contract(period("2024-04-01", "2026-03-31")));
        add(price(contract.id(), CommissioningLevel.TWO, "1036", "2025-04-01", "2026-03-31"));
        assertThat(fields(() -> correct(framework("FA " + counter, period("2024-04-01", "2026-03-30")))))
                .containsExactly("until");
        assertThat(fields(() -> correct(framework("FA " + counter, period("2024-05-01", "2027-03-31")))))
                .containsExactly("from");
        assertThat(fields(() -> correct(contract, contract(period("2024-04-01", "2026-03-30")))))
                .containsExactly("until");
        Versioned<Framework> shorter = correct(framework("FA " + counter, period("2024-04-01", "2026-03-31")));
        assertThat(shorter.version()).isEqualTo(1);
        Versioned<Contract> later = correct(contract, contract(period("2024-04-15", "2026-03-31")));
        assertThat(read(contract.id()).contract()).isEqualTo(later);
    }

    @Test
    void the_database_says_no_too() {
        Versioned<Contract> contract = add(contract(period("2024-04-01", "2025-03-31")));
        add(price(contract.id(), CommissioningLevel.TWO, "1036", "2024-04-01", null));
        refused(
                "contract_within_framework",
                "update providers.contract set until_on = '2027-04-01' where id = " + contract.id());
        refused(
                "contract_within_framework",
                "update providers.framework set from_on = '2024-06-01' where id = " + framework.id());
        refused(
                "framework_three_years",
                "update providers.framework set until_on = '2027-04-01' where id = " + framework.id());
        refused(
                "framework_period",
                "update providers.framework set until_on = '2024-03-31' where id = " + framework.id());
        refused(
                "unit_price_within_contract",
                "update providers.contract set from_on = '2024-05-01' where id = " + contract.id());
        refused(
                "unit_price_price_check",
                "update providers.unit_price set price = -0.01 where contract_id = " + contract.id());
        refused(
                "unit_price_one_at_a_time",
                "insert into providers.unit_price (contract_id, contract_from, contract_until, level, price, from_on)"
                        + " select contract_id, contract_from, contract_until, level, price, '2025-01-01'"
                        + " from providers.unit_price where contract_id = " + contract.id());
    }

    private static void refused(String constraint, String statement) {
        assertThatThrownBy(() -> FIXTURE.database.execute(statement)).hasMessageContaining(constraint);
    }

    @Test
    void the_second_of_two_editors_is_told_and_saving_the_same_changes_nothing() {
        Versioned<Contract> contract = add(contract(period("2024-04-01", "2025-03-31")));
        assertThat(correct(contract, contract.value())).isEqualTo(contract);
        Versioned<Contract> corrected = correct(contract, contract(period("2024-04-01", "2026-03-31")));
        assertThat(corrected.version()).isEqualTo(1);
        Problem problem = problem(() -> correct(contract, contract(period("2024-04-01", "2024-12-31"))));
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.extras()).containsEntry("version", 1);
        assertThat(read(contract.id()).contract()).isEqualTo(corrected);
    }

    @Test
    void a_reference_is_given_once_and_a_framework_stays_with_its_organisation() {
        assertThat(fields(() -> add(framework("fa " + counter, period("2024-04-01", "2025-03-31")))))
                .containsExactly("reference");
        Framework moved = new Framework(
                organisation - 1, "FA " + counter, framework.value().period());
        assertThat(fields(() -> correct(moved))).containsExactly("organisationId");
        assertThat(FIXTURE.<List<Versioned<Framework>>>commission(
                        s -> s.get(AgreementReading.class).frameworksOf(organisation)))
                .containsExactly(framework);
        assertThat(FIXTURE.<FrameworkView>commission(
                                s -> s.get(AgreementReading.class).framework(framework.id()))
                        .contracts())
                .isEmpty();
    }

    @Test
    void of_two_who_give_one_reference_at_once_the_second_is_told_at_its_field() throws Exception {
        long other = FIXTURE.addOrganisation("Sample Other " + counter);
        for (int i = 0; i < 20; i++) {
            String wanted = "FA wanted " + i;
            Period period = period("2024-04-01", "2025-03-31");
            Versioned<Framework> one = add(framework("FA one " + i, period));
            Versioned<Framework> two = add(new Framework(other, "FA two " + i, period));
            List<Problem> told = AtOnce.problems(
                    () -> register(s -> s.correctFramework(one.id(), 0, framework(wanted, period), "Renamed")),
                    () -> register(s -> s.correctFramework(
                            two.id(), 0, new Framework(other, wanted.toUpperCase(UK), period), "Renamed")),
                    () -> add(framework(wanted, period)));
            assertThat(told).hasSize(2).allSatisfy(problem -> assertThat(problem.faults())
                    .extracting(Fault::field)
                    .containsExactly("reference"));
        }
    }

    static Stream<Arguments> writes() {
        Period year = period("2024-04-01", "2025-03-31");
        Framework framework = new Framework(1, "X", year);
        Contract contract = new Contract(
                1,
                Area.NORTH,
                Set.of(),
                Set.of(ServiceKind.CCI),
                year,
                Money.ZERO,
                Duties.NONE,
                List.of(),
                Optional.empty());
        UnitPrice price = new UnitPrice(1, CommissioningLevel.ONE, Money.ZERO, year);
        return Stream.<Arguments>of(
                write("add a framework", s -> s.addFramework(framework)),
                write("correct one", s -> s.correctFramework(1, 0, framework, "Varied")),
                write("add a contract", s -> s.addContract(contract)),
                write("correct one", s -> s.correctContract(1, 0, contract, "Varied")),
                write("add a price", s -> s.addPrice(price)),
                write("correct one", s -> s.correctPrice(1, 0, price, "Varied")),
                write("remove one", s -> s.removePrice(1, 0, "Varied")));
    }

    private static Arguments write(String name, Consumer<ContractRegister> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void only_commissioners_write(String name, Consumer<ContractRegister> work) {
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                assertThat(problem(() -> FIXTURE.doAs(role, s -> work.accept(s.get(ContractRegister.class))))
                                .kind())
                        .as("%s", role)
                        .isEqualTo(Kind.NOT_ALLOWED);
            }
        }
    }

    private Framework framework(String reference, Period period) {
        return new Framework(organisation, reference, period);
    }

    private Contract contract(Period period) {
        return contract(framework.id(), period);
    }

    private static Contract contract(long framework, Period period) {
        return new Contract(
                framework,
                Area.CENTRAL,
                Set.of(),
                Set.of(ServiceKind.SUPERVISED),
                period,
                Money.ofPounds(1_000),
                Duties.NONE,
                List.of(),
                Optional.empty());
    }

    private static UnitPrice price(
            long contract, CommissioningLevel level, String pounds, String from, @Nullable String until) {
        return new UnitPrice(contract, level, Money.parse(pounds).orElseThrow(), period(from, until));
    }

    private static Period period(String from, @Nullable String until) {
        return Period.of(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static Versioned<Framework> add(Framework framework) {
        return register(s -> s.addFramework(framework));
    }

    private static Versioned<Contract> add(Contract contract) {
        return register(s -> s.addContract(contract));
    }

    private static Versioned<UnitPrice> add(UnitPrice price) {
        return register(s -> s.addPrice(price));
    }

    private Versioned<Framework> correct(Framework to) {
        return register(s -> s.correctFramework(framework.id(), framework.version(), to, "Varied by letter"));
    }

    private static Versioned<Contract> correct(Versioned<Contract> seen, Contract to) {
        return register(s -> s.correctContract(seen.id(), seen.version(), to, "Varied by letter"));
    }

    private static ContractView read(long id) {
        return FIXTURE.commission(s -> s.get(AgreementReading.class).contract(id));
    }

    private static <T> T register(Function<ContractRegister, T> work) {
        return FIXTURE.commission((Services s) -> work.apply(s.get(ContractRegister.class)));
    }

    private static List<String> fields(ThrowingCallable work) {
        return problem(work).faults().stream().map(Fault::field).toList();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
