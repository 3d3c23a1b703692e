package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/** The table of prices on the page of a contract (P-5). */
class PriceTableTest {

    private static final Period TERM = days("2024-04-01", "2027-03-31");

    @Test
    void each_row_is_a_stretch_of_days_in_which_no_price_changes() {
        PriceTable table = PriceTable.of(
                TERM,
                List.of(
                        price(1, CommissioningLevel.ONE, 500, "2024-04-01", "2025-03-31"),
                        price(2, CommissioningLevel.ONE, 550, "2025-04-01", null),
                        price(3, CommissioningLevel.THREE, 1500, "2024-10-01", "2025-09-30")));

        assertThat(table.rows())
                .extracting(PriceTable.Row::days)
                .containsExactly(
                        "1 April 2024 to 30 September 2024",
                        "1 October 2024 to 31 March 2025",
                        "1 April 2025 to 30 September 2025",
                        "1 October 2025 to 31 March 2027");
        assertThat(table.rows())
                .extracting(
                        row -> row.cells().stream().map(PriceTable.Cell::price).toList())
                .containsExactly(
                        List.of("£500", "None", "None"),
                        List.of("£500", "None", "£1,500"),
                        List.of("£550", "None", "£1,500"),
                        List.of("£550", "None", "None"));
        assertThat(table.rows().get(3).cells()).extracting(PriceTable.Cell::id).containsExactly(2L, null, null);
    }

    @Test
    void a_price_that_ends_with_the_contract_makes_no_row_after_it() {
        assertThat(PriceTable.of(TERM, List.of(price(1, CommissioningLevel.TWO, 1, "2024-04-01", "2027-03-31")))
                        .rows())
                .hasSize(1);
    }

    @Test
    void without_a_price_there_is_no_row() {
        assertThat(PriceTable.of(TERM, List.of()).rows()).isEmpty();
    }

    private static Versioned<UnitPrice> price(
            long id, CommissioningLevel level, int pounds, String from, @Nullable String until) {
        return new Versioned<>(id, 0, new UnitPrice(1, level, Money.ofPounds(pounds), days(from, until)));
    }

    private static Period days(String from, @Nullable String until) {
        return Period.of(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
