package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** What is read of the address of a list of contracts or grants; what is not understood leaves the list as it is without. */
class MoneyParametersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static MoneyParameters of(String query) {
        return new MoneyParameters(SentRequest.with(query), TODAY);
    }

    @Test
    void without_any_all_are_asked_for_on_the_first_page_in_the_usual_order() {
        MoneyParameters asked = of("");
        assertThat(asked.contracts()).isEqualTo(ContractFilter.ALL);
        assertThat(asked.grants()).isEqualTo(GrantFilter.ALL);
        assertThat(asked.page()).isEqualTo(1);
        assertThat(asked.frameworks()).isFalse();
        assertThat(asked.contractOrder()).hasToString("organisation,from");
        assertThat(asked.frameworkOrder()).hasToString("organisation,from");
        assertThat(asked.grantOrder()).hasToString("-year,organisation,kind");
    }

    @Test
    void each_filter_is_read_in_the_words_that_its_form_sends() {
        MoneyParameters asked =
                of("year=2026-27&area=north&service=dv-programme&kind=supported-contact&organisation= Sample   Trust ");
        assertThat(asked.contracts())
                .isEqualTo(new ContractFilter(
                        Optional.of(new FinancialYear(2026)),
                        Optional.of(Area.NORTH),
                        Optional.of(ServiceKind.DV_PROGRAMME),
                        Optional.empty(),
                        "Sample Trust",
                        Optional.empty()));
        assertThat(asked.grants())
                .isEqualTo(new GrantFilter(
                        Optional.of(new FinancialYear(2026)),
                        Optional.of(GrantKind.SUPPORTED_CONTACT),
                        Optional.of(Area.NORTH),
                        Optional.empty(),
                        "Sample Trust"));
    }

    @Test
    void what_ends_soon_ends_between_today_and_the_same_day_of_a_later_month() {
        assertThat(of("ending=3").contracts().ending()).contains(Period.of(TODAY, LocalDate.parse("2027-02-24")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "99, 99", "0, -1", "100, -1", "-3, -1", "3.5, -1", "soon, -1", "'', -1"})
    void months_are_a_number_of_one_or_two_digits(String typed, int months) {
        assertThat(of("ending=" + typed).months()).isEqualTo(months < 0 ? OptionalInt.empty() : OptionalInt.of(months));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "9999, 9999", "0, 1", "-1, 1", "10000, 1", "1e3, 1", "two, 1", "'', 1", "01, 1"})
    void a_page_that_is_none_is_the_first(String typed, int page) {
        assertThat(of("page=" + typed).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=2026", "year=27", "area=west", "service=life-story", "kind=loan", "organisation=  "})
    void a_filter_that_means_nothing_is_left_out(String query) {
        assertThat(of(query).contracts()).isEqualTo(ContractFilter.ALL);
        assertThat(of(query).grants()).isEqualTo(GrantFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource({"frameworks, true", "Frameworks, false", "grants, false", "'', false"})
    void framework_agreements_have_their_own_view(String view, boolean frameworks) {
        assertThat(of("view=" + view).frameworks()).isEqualTo(frameworks);
    }

    @Test
    void each_list_sorts_by_its_own_columns_only() {
        MoneyParameters asked = of("sort=-value,reference,amount");
        assertThat(asked.contractOrder()).hasToString("-value");
        assertThat(asked.frameworkOrder()).hasToString("-value,reference");
        assertThat(asked.grantOrder()).hasToString("amount");
    }
}
