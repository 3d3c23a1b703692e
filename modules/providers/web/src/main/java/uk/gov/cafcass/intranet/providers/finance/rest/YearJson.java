package uk.gov.cafcass.intranet.providers.finance.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;

/**
 * The figures of a financial year and their sums (P-12). Amounts are in pounds.
 *
 * @param year as addresses write it, such as {@code 2009-10}
 * @param forecasts of the year after it
 * @param left of the lines of which it is known what was spent
 * @param averageCost of a unit; absent when none was delivered
 */
public record YearJson(
        String year,
        List<Summary> budget,
        Units units,
        List<Volume> volumes,
        List<Expected> forecasts,
        List<Source> sources,
        BigDecimal budgetTotal,
        BigDecimal spentTotal,
        BigDecimal left,
        BigDecimal forecastTotal,
        Optional<BigDecimal> averageCost) {

    /** A line of the budget; {@code spent} is absent while it is not known. */
    public record Summary(
            long id, int version, FundingSource source, String name, BigDecimal budget, Optional<BigDecimal> spent) {

        static Summary of(Versioned<BudgetLine> kept) {
            BudgetLine line = kept.value();
            return new Summary(
                    kept.id(),
                    kept.version(),
                    line.source(),
                    line.name(),
                    line.budget().pounds(),
                    line.spent().map(Money::pounds));
        }
    }

    /** Units of service; {@code version} is for who enters them. */
    public record Units(int version, UnitsFrom from, List<Count> units, int total) {

        static Units of(YearView view) {
            return new Units(
                    view.unitsVersion(),
                    view.unitsFrom(),
                    view.sums().units().stream().map(Count::of).toList(),
                    view.sums().unitsInAll());
        }
    }

    /** Units in an area at a level. */
    public record Count(Area area, int level, int units) {

        static Count of(UnitsDelivered one) {
            return new Count(one.area(), one.level().number(), one.units());
        }
    }

    /** How often a contact activity was provided. */
    public record Volume(long id, int version, ServiceKind activity, int volume) {

        static Volume of(Versioned<ActivityVolume> kept) {
            return new Volume(
                    kept.id(),
                    kept.version(),
                    kept.value().activity(),
                    kept.value().volume());
        }
    }

    /** What a source is expected to give in the next year. */
    public record Expected(long id, int version, FundingSource source, BigDecimal amount) {

        static Expected of(Versioned<Forecast> kept) {
            return new Expected(
                    kept.id(),
                    kept.version(),
                    kept.value().source(),
                    kept.value().amount().pounds());
        }
    }

    /** What the lines of a source come to. */
    public record Source(
            FundingSource source, BigDecimal budget, BigDecimal spent, BigDecimal left, Optional<BigDecimal> forecast) {

        static Source of(SourceSum sum) {
            return new Source(
                    sum.source(),
                    sum.budget().pounds(),
                    sum.spent().pounds(),
                    sum.left().pounds(),
                    sum.forecast().map(Money::pounds));
        }
    }

    static YearJson of(YearView view) {
        YearFigures sums = view.sums();
        return new YearJson(
                sums.year().slug(),
                view.budget().stream().map(Summary::of).toList(),
                Units.of(view),
                view.volumes().stream().map(Volume::of).toList(),
                view.forecasts().stream().map(Expected::of).toList(),
                sums.sources().stream().map(Source::of).toList(),
                sums.budgetTotal().pounds(),
                sums.spentTotal().pounds(),
                sums.leftTotal().pounds(),
                sums.forecastTotal().pounds(),
                sums.averageCost().map(Money::pounds));
    }
}
