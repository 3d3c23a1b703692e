package uk.gov.cafcass.intranet.providers.agreements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-1 of contracts: what they said, and when we knew it. */
class RecordedContractsTest {

    private final ProvidersFixture fixture = new ProvidersFixture();
    private Versioned<Framework> framework;
    private Versioned<Contract> contract;
    private Versioned<UnitPrice> price;
    private OffsetDateTime before;
    private OffsetDateTime agreed;
    private int days;

    @BeforeEach
    void a_contract_of_yesterday() {
        before = now();
        later();
        long organisation = fixture.addOrganisation("Sample Known");
        fixture.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 2029-12-31");
        framework = register(s -> s.addFramework(
                new Framework(organisation, "FA known", Period.of(day("2024-04-01"), day("2027-03-31")))));
        contract = register(s -> s.addContract(worth(40_000)));
        price = register(s -> s.addPrice(price("1036")));
        later();
        agreed = now();
        later();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_we_knew_of_a_contract_stays_what_it_was() {
        register(s -> s.correctContract(contract.id(), 0, worth(44_000), "Varied by letter of 1 May"));
        register(s -> s.correctPrice(price.id(), 0, price("1100"), "The letter says so"));
        later();
        assertThat(at(before)).isEmpty();
        ContractView then = at(agreed).orElseThrow();
        assertThat(then.contract()).isEqualTo(contract);
        assertThat(then.prices()).containsExactly(price);
        assertThat(then.framework()).isEqualTo(framework);
        assertThat(fixture.audited).last().isEqualTo("LOOKED " + contract.id() + ": looked");
        ContractView now = at(now()).orElseThrow();
        assertThat(now.contract().value()).isEqualTo(worth(44_000));
        assertThat(now.prices()).extracting(Versioned::value).containsExactly(price("1100"));
    }

    @Test
    void a_price_that_was_taken_off_is_still_known_of_then() {
        fixture.doAs(
                Role.COMMISSIONER, s -> s.get(ContractRegister.class).removePrice(price.id(), 0, "Entered by mistake"));
        later();
        assertThat(at(now()).orElseThrow().prices()).isEmpty();
        assertThat(at(agreed).orElseThrow().prices()).containsExactly(price);
        List<RecordedChange<Revision<UnitPrice>>> prices = history().prices();
        assertThat(prices).hasSize(2);
        assertThat(prices.get(0).added()).isEmpty();
        assertThat(prices.get(0).why()).isEqualTo("Entered by mistake");
    }

    @Test
    void the_history_says_who_came_to_know_what_and_why_the_latest_first() {
        register(s -> s.correctContract(contract.id(), 0, worth(44_000), "Varied by letter of 1 May"));
        List<RecordedChange<Revision<Contract>>> history = history().contract();
        assertThat(history).hasSize(2);
        RecordedChange<Revision<Contract>> correction = history.get(0);
        assertThat(correction.at()).isAfter(history.get(1).at());
        assertThat(correction.why()).isEqualTo("Varied by letter of 1 May");
        assertThat(correction.by().id()).isEqualTo(history.get(1).by().id());
        assertThat(correction.superseded())
                .extracting(known -> known.content().value())
                .containsExactly(worth(40_000));
        assertThat(correction.added())
                .extracting(known -> known.content().value())
                .containsExactly(worth(44_000));
        assertThat(history.get(1).superseded()).isEmpty();
    }

    @Test
    void a_framework_agreement_has_its_history_too() {
        Framework shorter = new Framework(
                framework.value().organisationId(), "FA known", Period.of(day("2024-04-01"), day("2026-03-31")));
        register(s -> s.correctContract(
                contract.id(), 0, worth(40_000, Period.of(day("2024-04-01"), day("2025-03-31"))), "It ends sooner"));
        register(s -> s.correctFramework(framework.id(), 0, shorter, "It ends sooner"));
        later();
        assertThat(frameworkAt(before)).isEmpty();
        assertThat(frameworkAt(agreed).orElseThrow().framework()).isEqualTo(framework);
        assertThat(frameworkAt(agreed).orElseThrow().contracts()).containsExactly(contract);
        assertThat(frameworkAt(now()).orElseThrow().framework().value()).isEqualTo(shorter);
        List<RecordedChange<Revision<Framework>>> history =
                fixture.as(Role.GOVERNANCE, s -> s.get(RecordedContracts.class).historyOfFramework(framework.id()));
        assertThat(history).hasSize(2);
    }

    @Test
    void a_clock_that_is_put_back_does_not_change_what_was_known() {
        fixture.clock.moveTo("2026-11-20");
        register(s -> s.correctContract(contract.id(), 0, worth(44_000), "Varied"));
        fixture.clock.moveTo("2026-12-01");
        OffsetDateTime recorded = history().contract().get(1).at();
        assertThat(at(recorded).orElseThrow().contract()).isEqualTo(contract);
        assertThat(at(now()).orElseThrow().contract().value()).isEqualTo(worth(44_000));
    }

    @Test
    void a_correction_says_why() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> register(s -> s.correctContract(contract.id(), 0, worth(1), " ")));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("why");
        problem =
                catchThrowableOfType(Problem.class, () -> register(s -> s.correctPrice(price.id(), 0, price("1"), "")));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("why");
        assertThat(history().contract()).hasSize(1);
    }

    @Test
    void nobody_knows_what_we_shall_know() {
        assertThatThrownBy(() -> at(now().plusMinutes(1))).hasMessageContaining("has been");
    }

    @Test
    void who_may_not_read_money_is_not_told_what_was_known() {
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER && role != Role.GOVERNANCE) {
                Problem problem = catchThrowableOfType(
                        Problem.class,
                        () -> fixture.as(
                                role, s -> s.get(RecordedContracts.class).historyOfContract(contract.id())));
                assertThat(problem.kind()).as("%s", role).isEqualTo(Kind.NOT_ALLOWED);
                assertThatThrownBy(() -> fixture.as(
                                role, s -> s.get(RecordedContracts.class).contract(contract.id(), agreed)))
                        .isInstanceOf(Problem.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from providers.contract_known",
                "update providers.contract_known set annual_value = 1",
                "update providers.framework_known set reference = 'FA other', superseded_at = now(), superseded_by = 1, superseded_why = ''",
                "delete from providers.unit_price_known",
                "insert into providers.contract_known select (one).* from (select c as one from providers.contract_known c) c"
            })
    void the_database_keeps_what_was_known(String statement) {
        assertThatThrownBy(() -> fixture.database.execute(statement)).isInstanceOf(Exception.class);
        assertThat(at(agreed).orElseThrow().contract()).isEqualTo(contract);
    }

    private Contract worth(long pounds) {
        return worth(pounds, Period.of(day("2024-04-01"), day("2026-03-31")));
    }

    private Contract worth(long pounds, Period days) {
        return new Contract(
                framework.id(),
                Area.CENTRAL,
                Set.of("WORCESTER"),
                Set.of(ServiceKind.SUPERVISED),
                days,
                Money.ofPounds(pounds),
                Duties.NONE,
                List.of("Polish"),
                Optional.of(day("2024-10-01")));
    }

    private UnitPrice price(String pounds) {
        return new UnitPrice(
                contract.id(),
                CommissioningLevel.TWO,
                Money.parse(pounds).orElseThrow(),
                Period.of(day("2024-04-01"), null));
    }

    private Optional<ContractView> at(OffsetDateTime moment) {
        return fixture.as(Role.GOVERNANCE, s -> s.get(RecordedContracts.class).contract(contract.id(), moment));
    }

    private Optional<FrameworkView> frameworkAt(OffsetDateTime moment) {
        return fixture.as(Role.GOVERNANCE, s -> s.get(RecordedContracts.class).framework(framework.id(), moment));
    }

    private ContractHistory history() {
        return fixture.as(Role.GOVERNANCE, s -> s.get(RecordedContracts.class).historyOfContract(contract.id()));
    }

    private <T> T register(Function<ContractRegister, T> work) {
        return fixture.commission(s -> work.apply(s.get(ContractRegister.class)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(fixture.clock);
    }

    private void later() {
        fixture.clock.moveTo("2026-11-" + (24 + ++days));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
