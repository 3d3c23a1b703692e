package uk.gov.cafcass.intranet.providers.overview.screens;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.overview.DashboardCharts;

/**
 * What a financial year was given and has spent, on the dashboard (P-12).
 *
 * @param name {@code 2026/27}
 * @param slug for addresses
 * @param contracts in words, where there are none too
 * @param lines of money, by source; none where no budget is recorded
 * @param notKnown of how many lines of the budget nobody knows what was spent; empty for none
 * @param chart the same as a picture
 */
public record YearOnDashboard(
        String name, String slug, String contracts, List<Source> lines, String notKnown, Chart chart) {

    /**
     * A source of money.
     *
     * @param left of the lines of which it is known what was spent
     */
    public record Source(String name, Money budget, Money spent, Money left) {}

    /** @param contracts how many run on a day of the year */
    static YearOnDashboard of(YearFigures sums, int contracts) {
        return new YearOnDashboard(
                sums.year().toString(),
                sums.year().slug(),
                contracts == 0
                        ? "No contract of this year is recorded."
                        : Formats.count(contracts, "contract runs", "contracts run") + " on a day of this year.",
                sums.sources().stream()
                        .map(sum -> new Source(sum.source().label(), sum.budget(), sum.spent(), sum.left()))
                        .toList(),
                notKnown(sums),
                DashboardCharts.spending(sums));
    }

    private static String notKnown(YearFigures sums) {
        long lines =
                sums.budget().stream().filter(line -> line.spent().isEmpty()).count();
        return lines == 0
                ? ""
                : "Of " + Formats.count(lines, "line", "lines") + " of the budget it is not known what was spent.";
    }
}
