package uk.gov.cafcass.intranet.providers.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart.Bar;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

class DashboardChartsTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);

    @Test
    void budget_and_spending_of_each_source_stand_side_by_side() {
        Chart chart = DashboardCharts.spending(new YearFigures(
                YEAR,
                List.of(
                        line(FundingSource.CONTACT_SERVICES, 400, Optional.of(100)),
                        line(FundingSource.GRANT_IN_AID, 200, Optional.empty())),
                List.of(),
                List.of(),
                List.of()));
        assertThat(chart.bars())
                .containsExactly(
                        new Bar("Child contact services, budget", "£400", 100),
                        new Bar("Spent", "£100", 25),
                        new Bar("Cafcass grant in aid, budget", "£200", 50),
                        new Bar("Spent", "£0", 0));
        assertThat(chart.inWords())
                .startsWith("Budget and spending by source, 2026/27: Child contact services, budget £400;");
    }

    @Test
    void a_year_without_a_budget_has_no_bars() {
        assertThat(DashboardCharts.spending(new YearFigures(YEAR, List.of(), List.of(), List.of(), List.of()))
                        .bars())
                .isEmpty();
    }

    @Test
    void every_month_from_this_one_to_the_last_has_a_bar() {
        Chart chart = DashboardCharts.endings(
                endings("2026-11-30", "2027-01-01", "2027-01-31"),
                LocalDate.parse("2026-11-24"),
                LocalDate.parse("2027-02-24"));
        assertThat(chart.bars())
                .containsExactly(
                        new Bar("November 2026", "1", 50),
                        new Bar("December 2026", "0", 0),
                        new Bar("January 2027", "2", 100),
                        new Bar("February 2027", "0", 0));
    }

    private static BudgetLine line(FundingSource source, int budget, Optional<Integer> spent) {
        return new BudgetLine(YEAR, source, "Line", Money.ofPounds(budget), spent.map(Money::ofPounds));
    }

    private static List<Expiry> endings(String... days) {
        return Stream.of(days)
                .map(day -> new Expiry(
                        Kind.ACCREDITATION,
                        1,
                        "NACCC enhanced",
                        Holder.organisation(1),
                        "Sample Trust",
                        Optional.empty(),
                        LocalDate.parse(day)))
                .toList();
    }
}
