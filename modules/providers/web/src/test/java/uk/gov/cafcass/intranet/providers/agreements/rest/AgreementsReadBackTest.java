package uk.gov.cafcass.intranet.providers.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.providers.web.SameFields.assertReadBack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;

/** Agreements as programs send them, through the domain's record, to what they read: nothing is lost or renamed. */
class AgreementsReadBackTest {

    private static final Framework FRAMEWORK =
            new Framework(7, "FA 1", Period.of(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 3, 31)));

    private static <T extends Record> T read(String json, Class<T> type) {
        return JsonReader.read(bytes(json), type);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_contract_comes_back_with_every_field() {
        ContractInput sent = read(
                """
                {'area': 'NORTH', 'services': ['supervised', 'CCI'], 'dfjAreas': ['WEST_YORKSHIRE', 'HUMBERSIDE'],
                 'from': '2024-04-01', 'until': '2025-03-31', 'annualValue': 40000.50, 'equality': 'Equality Act 2010',
                 'access': 'Step-free', 'languages': ['Polish', 'Urdu'], 'reviewOn': '2024-10-01'}""",
                ContractInput.class);
        ContractJson json = ContractJson.of(new ContractView(
                new Versioned<>(3, 2, sent.under(5)), new Versioned<>(5, 0, FRAMEWORK), "Sample Trust", List.of()));
        assertReadBack(sent, json);
        assertThat(List.of(json.id(), (long) json.version(), json.framework())).containsExactly(3L, 2L, 5L);
        assertThat(json.reference()).isEqualTo("FA 1");
        assertThat(json.organisation()).isEqualTo("Sample Trust");
    }

    @Test
    void a_framework_agreement_comes_back_with_every_field() {
        FrameworkInput sent = read(
                "{'organisationId': 7, 'reference': 'FA 1', 'from': '2024-04-01', 'until': '2027-03-31'}",
                FrameworkInput.class);
        assertThat(sent.details()).isEqualTo(FRAMEWORK);
        FrameworkJson json =
                FrameworkJson.of(new FrameworkView(new Versioned<>(5, 1, sent.details()), "Sample Trust", List.of()));
        assertReadBack(sent, json);
        assertThat(json.contracts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, ", "2, 2024-12-31", "3, 2025-03-31"})
    void a_price_comes_back_with_every_field(int level, @Nullable LocalDate until) {
        String end = until == null ? "null" : "'" + until + "'";
        PriceInput sent = read(
                "{'level': " + level + ", 'price': 1036.5, 'from': '2024-04-01', 'until': " + end + "}",
                PriceInput.class);
        assertReadBack(sent, ContractJson.Price.of(new Versioned<>(9, 4, sent.under(3))));
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTED_CONTACT, NORTH", "PIP, "})
    void a_grant_comes_back_with_its_payments(String kind, @Nullable String area) {
        String where = area == null ? "null" : "'" + area + "'";
        GrantInput sent = read(
                "{'organisationId': 7, 'kind': '" + kind + "', 'area': " + where
                        + ", 'year': '2009-10', 'amount': 1000, 'conditions': 'A report', 'payments': ["
                        + "{'on': '2009-05-01', 'amount': 600}, {'on': '2009-11-01', 'amount': 400.00}]}",
                GrantInput.class);
        GrantJson json = GrantJson.of(new GrantView(new Versioned<>(2, 0, sent.details()), "Sample Trust"));
        assertReadBack(sent, json);
    }

    @Test
    void a_correction_says_why_beside_what_is_corrected_and_both_are_missed_at_once() {
        Corrected<FrameworkInput> corrected = Corrected.read(
                JsonReader.object(
                        bytes("{'organisationId': 7, 'reference': 'FA 2', 'from': '2024-04-01', 'why': 'A slip'}")),
                FrameworkInput.class);
        assertThat(corrected.why()).isEqualTo("A slip");
        assertThat(corrected.value().reference()).isEqualTo("FA 2");
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> Corrected.read(JsonReader.object(bytes("{'x': 1}")), FrameworkInput.class))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("why", "organisationId", "reference", "from", "x");
    }
}
