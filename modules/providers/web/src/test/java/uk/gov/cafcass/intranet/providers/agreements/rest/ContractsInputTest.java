package uk.gov.cafcass.intranet.providers.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.rest.FigureInput;

/** Contracts, prices, grants and figures as programs send them; each fault by the name of its field. */
class ContractsInputTest {

    private static final FinancialYear YEAR = new FinancialYear(2009);

    @Test
    void a_contract_is_read_whole() {
        Contract contract =
                sent("""
                     {"area": "NORTH", "services": ["PIP", "CCI"], "dfjAreas": ["LEEDS"], "from": "2024-04-01", "until": "2025-03-31",
                      "annualValue": 27500.50, "equality": "All", "languages": ["Urdu"], "reviewOn": "2024-10-01"}""")
                        .as(ContractInput.class)
                        .under(7);

        assertThat(contract)
                .isEqualTo(new Contract(
                        7,
                        Area.NORTH,
                        Set.of("LEEDS"),
                        Set.of(ServiceKind.PIP, ServiceKind.CCI),
                        Period.of(LocalDate.parse("2024-04-01"), LocalDate.parse("2025-03-31")),
                        Money.parse("27500.50").orElseThrow(),
                        new Duties("All", ""),
                        List.of("Urdu"),
                        Optional.of(LocalDate.parse("2024-10-01"))));
    }

    @Test
    void what_is_missing_is_told_all_at_once() {
        assertThat(fields(() -> sent("{}").as(ContractInput.class).under(1)))
                .containsExactlyInAnyOrder("area", "from", "annualValue");
        assertThat(fields(() -> sent("{}").as(FrameworkInput.class).details()))
                .containsExactlyInAnyOrder("organisationId", "reference", "from");
        assertThat(fields(() -> Corrected.read(sent("{}"), FrameworkInput.class)))
                .containsExactlyInAnyOrder("why", "organisationId", "reference", "from");
        assertThat(fields(() -> sent("{}").as(PriceInput.class).under(1)))
                .containsExactlyInAnyOrder("level", "price", "from");
        assertThat(fields(() -> sent("{}").as(GrantInput.class).details()))
                .containsExactlyInAnyOrder("organisationId", "kind", "year", "amount");
        assertThat(fields(() -> sent("{}").as(FigureInput.Table.class).of(YEAR)))
                .containsExactly("units");
        assertThat(fields(() -> sent("{}").as(FigureInput.Budget.class).of(YEAR)))
                .containsExactlyInAnyOrder("source", "budget");
        assertThat(fields(() -> sent("{}").as(FigureInput.Volume.class).of(YEAR)))
                .containsExactlyInAnyOrder("activity", "volume");
        assertThat(fields(() -> sent("{}").as(FigureInput.Expected.class).of(YEAR)))
                .containsExactlyInAnyOrder("source", "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "\"1036\"", "\"a lot\"", "1e99", "true"})
    void money_is_a_number_with_at_most_two_decimals(String amount) {
        String json = "{\"level\": 1, \"from\": \"2024-04-01\", \"price\": " + amount + "}";

        assertThat(fields(() -> sent(json).as(PriceInput.class).under(1))).contains("price");
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "1.5", "'\"one\"'"})
    void a_level_is_1_2_or_3(String level) {
        String json = "{\"level\": " + level + ", \"from\": \"2024-04-01\", \"price\": 1}";

        assertThat(fields(() -> sent(json).as(PriceInput.class).under(1))).contains("level");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused_at_its_last_day() {
        assertThat(fields(
                        () -> sent("{\"level\": 1, \"price\": 1, \"from\": \"2024-04-01\", \"until\": \"2024-03-31\"}")
                                .as(PriceInput.class)
                                .under(1)))
                .containsExactly("until");
    }

    @Test
    void a_list_is_a_list_of_texts_and_a_service_is_one_that_there_is() {
        String json =
                """
                {"area": "NORTH", "services": ["PIP", "BABYSITTING"], "languages": [1], "dfjAreas": "LEEDS", "from": "2024-04-01",
                 "annualValue": 1}""";

        assertThat(fields(() -> sent(json).as(ContractInput.class).under(1)))
                .containsExactlyInAnyOrder("services", "languages[0]", "dfjAreas");
    }

    @Test
    void a_price_without_a_last_day_holds_on() {
        assertThat(sent("{\"level\": 2, \"price\": 1036, \"from\": \"2024-04-01\"}")
                        .as(PriceInput.class)
                        .under(5))
                .isEqualTo(new UnitPrice(
                        5, CommissioningLevel.TWO, Money.ofPounds(1036), Period.since(LocalDate.parse("2024-04-01"))));
    }

    @Test
    void a_grant_is_read_with_its_payments_and_what_they_lack_is_told_at_each() {
        Grant grant =
                sent("""
                     {"organisationId": 3, "kind": "PIP", "year": "2009-10", "amount": 5,
                      "payments": [{"on": "2009-05-01", "amount": 5}]}""")
                        .as(GrantInput.class)
                        .details();

        assertThat(grant.payments()).containsExactly(new Payment(LocalDate.parse("2009-05-01"), Money.ofPounds(5)));
        assertThat(grant.area()).isEmpty();
        assertThat(fields(() ->
                        sent("""
                             {"organisationId": 3, "kind": "PIP", "year": "2009-10", "amount": 5, "payments": [{"amount": "5"}]}""")
                                .as(GrantInput.class)
                                .details()))
                .contains("payments[0].on", "payments[0].amount");
    }

    @Test
    void units_are_read_cell_by_cell_even_when_they_are_too_few() {
        assertThat(sent("{\"units\": [{\"area\": \"SOUTH\", \"level\": 3, \"units\": -1}]}")
                        .as(FigureInput.Table.class)
                        .of(YEAR))
                .containsExactly(new UnitsDelivered(YEAR, Area.SOUTH, CommissioningLevel.THREE, -1));
        assertThat(fields(() -> sent("{\"units\": [{\"area\": \"WEST\", \"level\": 3, \"units\": \"many\"}]}")
                        .as(FigureInput.Table.class)
                        .of(YEAR)))
                .contains("units[0].area", "units[0].units");
    }

    private static JsonInput sent(String json) {
        return JsonReader.object(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fields(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work).faults().stream()
                .map(Fault::field)
                .toList();
    }
}
