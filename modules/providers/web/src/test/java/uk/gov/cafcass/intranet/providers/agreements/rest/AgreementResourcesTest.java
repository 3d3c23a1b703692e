package uk.gov.cafcass.intranet.providers.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleAgreements.days;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.SampleAgreements;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** Framework agreements, contracts, prices and grants as programs list, ask about and remove them (P-1, P-5). */
class AgreementResourcesTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final Period TERM = days("2024-04-01", "2027-03-31");
    private static long contract;
    private static long price;

    /** Recorded on 24 November 2026; the contract is corrected on 10 December, and asked about on the 20th. */
    @BeforeAll
    static void agree() {
        FIXTURE.with(forms -> {
            long bridges = SampleAgreements.organisation(forms, "Bridges Trust");
            long agreement = SampleAgreements.framework(forms, bridges, "FA 2024 01", TERM);
            contract = SampleAgreements.add(forms, SampleAgreements.contract(agreement, Area.NORTH, TERM, 27_500));
            SampleAgreements.add(forms, SampleAgreements.contract(agreement, Area.SOUTH, TERM, 12_500));
            price = SampleAgreements.price(forms, contract, 2, 900, TERM);
            SampleAgreements.grant(forms, bridges, GrantKind.PIP, Optional.empty(), "2026-27", 4_000);
        });
        FIXTURE.clock.moveTo("2026-12-10");
        FIXTURE.with(forms -> {
            var seen = forms.get(AgreementReading.class).contract(contract).contract();
            forms.get(ContractRegister.class)
                    .correctContract(
                            contract,
                            seen.version(),
                            SampleAgreements.contract(seen.value().frameworkId(), Area.NORTH, TERM, 30_000),
                            "Misread");
        });
        FIXTURE.clock.moveTo("2026-12-20");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static ContractsResource contracts(Forms forms) {
        return forms.services().fresh(ContractsResource.class);
    }

    private static PricesResource prices(Forms forms) {
        return forms.services().fresh(PricesResource.class);
    }

    @Test
    void a_list_says_how_many_there_are_and_what_all_of_them_come_to_whatever_its_limit() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractJson.Listed listed = contracts(forms).list(SentRequest.uri("limit=1&organisation=bridges"));
            assertThat(listed.contracts()).hasSize(1);
            assertThat(listed.found()).isEqualTo(2);
            assertThat(listed.total()).isEqualByComparingTo(new BigDecimal(42_500));
            FrameworkJson.Listed frameworks =
                    forms.services().fresh(FrameworksResource.class).list(SentRequest.uri(""));
            assertThat(frameworks.frameworks())
                    .extracting(FrameworkJson.Summary::reference, FrameworkJson.Summary::contracts)
                    .containsExactly(tuple("FA 2024 01", 2));
            GrantJson.Listed grants =
                    forms.services().fresh(GrantsResource.class).list(SentRequest.uri("kind=pip"));
            assertThat(grants.grants()).singleElement().satisfies(grant -> {
                assertThat(grant.area()).isEmpty();
                assertThat(grant.year()).isEqualTo("2026-27");
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "year=2026-27&area=north, 1",
        "year=2020-21, 0",
        "service=PIP, 2",
        "service=supervised, 0",
        "organisation=harbour, 0",
        "area=south, 1"
    })
    void the_list_has_what_fits_its_parameters(String query, int found) {
        FIXTURE.as(Role.GOVERNANCE, forms -> assertThat(
                        contracts(forms).list(SentRequest.uri(query)).found())
                .isEqualTo(found));
    }

    @Test
    void without_parameters_all_are_asked_for_and_fifty_are_told() {
        ContractListInput contracts =
                QueryParameters.read(SentRequest.uri("").getQueryParameters(), ContractListInput.class);
        assertThat(contracts.filter()).isEqualTo(ContractFilter.ALL);
        assertThat(contracts.limit()).isEqualTo(50);
        assertThat(QueryParameters.read(SentRequest.uri("").getQueryParameters(), GrantListInput.class)
                        .filter())
                .isEqualTo(GrantFilter.ALL);
        assertThat(QueryParameters.read(SentRequest.uri("year=2009-10").getQueryParameters(), FrameworkListInput.class)
                        .filter()
                        .year())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "year=2026, year",
        "area=west, area",
        "service=rent, service",
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "colour=red, colour"
    })
    void a_parameter_that_is_wrong_or_unknown_is_told_by_its_name(String query, String name) {
        for (Consumer<Forms> list : List.<Consumer<Forms>>of(
                forms -> contracts(forms).list(SentRequest.uri(query)),
                forms -> forms.services().fresh(GrantsResource.class).list(SentRequest.uri(query + "&kind=loan")))) {
            assertThat(FIXTURE.refused(Role.GOVERNANCE, list).faults())
                    .extracting(Fault::field)
                    .contains(name);
        }
    }

    @Test
    void the_history_tells_each_time_with_what_was_said_before_and_after_P_1() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractHistoryJson history = contracts(forms).history(contract);
            assertThat(history.contract()).hasSize(2);
            ContractHistoryJson.OfContract corrected = history.contract().get(0);
            assertThat(corrected.by()).isEqualTo("Cora Bell");
            assertThat(corrected.why()).isEqualTo("Misread");
            assertThat(corrected.before().orElseThrow().annualValue()).isEqualByComparingTo(new BigDecimal(27_500));
            assertThat(corrected.after().orElseThrow().annualValue()).isEqualByComparingTo(new BigDecimal(30_000));
            assertThat(corrected.after().orElseThrow().prices())
                    .as("prices have a history of their own")
                    .isEmpty();
            assertThat(history.contract().get(1).before()).isEmpty();
            assertThat(history.prices()).singleElement().satisfies(recorded -> {
                assertThat(recorded.before()).isEmpty();
                assertThat(recorded.after().orElseThrow().id()).isEqualTo(price);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z, contract.unknown-then, NOT_FOUND",
        "2027-01-01T00:00:00Z, , INVALID",
        "yesterday, , MALFORMED"
    })
    void a_moment_that_cannot_be_answered_is_told_by_the_name_by_which_it_was_sent(
            String moment, @Nullable String code, Kind kind) {
        Problem refused = FIXTURE.refused(
                Role.GOVERNANCE, forms -> contracts(forms).contract(contract, SentRequest.uri("known-at=" + moment)));
        assertThat(refused.kind()).isEqualTo(kind);
        if (code == null) {
            assertThat(refused.faults()).extracting(Fault::field).containsExactly("known-at");
        } else {
            assertThat(refused.code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*"})
    void nothing_is_changed_by_who_does_not_say_which_version_they_saw_A_2(@Nullable String ifMatch) {
        for (Consumer<Forms> change : List.<Consumer<Forms>>of(
                forms -> prices(forms).remove(price, ifMatch, SentRequest.uri("why=Wrong")),
                forms -> prices(forms).correct(price, ifMatch, SentRequest.body("{}")),
                forms -> contracts(forms).correct(contract, ifMatch, SentRequest.body("{}")),
                forms -> forms.services().fresh(FrameworksResource.class).correct(1, ifMatch, SentRequest.body("{}")),
                forms -> forms.services().fresh(GrantsResource.class).correct(1, ifMatch, SentRequest.body("{}")))) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, change).kind()).isEqualTo(Kind.CONDITION_MISSING);
        }
    }

    @Test
    void a_price_is_removed_with_a_reason_in_the_version_that_was_seen() {
        FIXTURE.takenBack(forms -> {
            String seen = "\"" + forms.get(AgreementReading.class).price(price).version() + "\"";
            prices(forms).remove(price, seen, SentRequest.uri("why=Never agreed"));
            assertThat(forms.get(AgreementReading.class).contract(contract).prices())
                    .isEmpty();
        });
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> prices(forms)
                                .remove(price, "\"99\"", SentRequest.uri("why=Never agreed")))
                        .kind())
                .isEqualTo(Kind.STALE);
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> prices(forms)
                                .remove(
                                        price,
                                        "\""
                                                + forms.get(AgreementReading.class)
                                                        .price(price)
                                                        .version() + "\"",
                                        SentRequest.uri("")))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("why");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void nobody_else_is_told_what_is_paid(Role role) {
        for (Consumer<Forms> asking : List.<Consumer<Forms>>of(
                forms -> contracts(forms).list(SentRequest.uri("")),
                forms -> contracts(forms).history(contract),
                forms -> contracts(forms).contract(contract, SentRequest.uri("")),
                forms -> prices(forms).price(price),
                forms -> forms.services().fresh(GrantsResource.class).list(SentRequest.uri("")),
                forms -> forms.services().fresh(FrameworksResource.class).list(SentRequest.uri("")))) {
            assertThat(FIXTURE.refused(role, asking)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }
}
