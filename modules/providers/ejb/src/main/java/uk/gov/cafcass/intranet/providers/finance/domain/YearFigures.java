package uk.gov.cafcass.intranet.providers.finance.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * The figures of a financial year, and their sums (P-12). Every sum is made from the rows, so that no two can differ.
 *
 * @param year of the figures
 * @param budget its lines, in the order in which they are shown
 * @param units delivered in it
 * @param volumes of contact activities in it
 * @param forecasts of the year after it
 */
public record YearFigures(
        FinancialYear year,
        List<BudgetLine> budget,
        List<UnitsDelivered> units,
        List<ActivityVolume> volumes,
        List<Forecast> forecasts) {

    public YearFigures {
        budget = List.copyOf(budget);
        units = List.copyOf(units);
        volumes = List.copyOf(volumes);
        forecasts = List.copyOf(forecasts);
    }

    /**
     * One source of money.
     *
     * @param budget that was given
     * @param spent of it, as far as it is known
     * @param left of the lines of which it is known; less than nothing when more was spent than given
     * @param forecast of the next year; empty when nobody has made one
     */
    public record SourceSum(FundingSource source, Money budget, Money spent, Money left, Optional<Money> forecast) {}

    /** Units in an area at a level. */
    public int units(Area area, CommissioningLevel level) {
        return units(row -> row.area() == area && row.level() == level);
    }

    /** Units in an area. */
    public int units(Area area) {
        return units(row -> row.area() == area);
    }

    /** Units at a level. */
    public int units(CommissioningLevel level) {
        return units(row -> row.level() == level);
    }

    /** All units of the year. */
    public int unitsInAll() {
        return units(row -> true);
    }

    /** How often a contact activity was provided. */
    public int volume(ServiceKind activity) {
        return volumes.stream()
                .filter(row -> row.activity() == activity)
                .mapToInt(ActivityVolume::volume)
                .sum();
    }

    /** The lines of a source. */
    public List<BudgetLine> lines(FundingSource source) {
        return budget.stream().filter(line -> line.source() == source).toList();
    }

    /** Each source of which anything is known, in their order. */
    public List<SourceSum> sources() {
        return Arrays.stream(FundingSource.values())
                .filter(source -> !lines(source).isEmpty() || forecast(source).isPresent())
                .map(this::sum)
                .toList();
    }

    /** What a source comes to. */
    public SourceSum sum(FundingSource source) {
        List<BudgetLine> lines = lines(source);
        return new SourceSum(
                source, budget(lines), spent(lines), budget(known(lines)).minus(spent(lines)), forecast(source));
    }

    /** All that was given. */
    public Money budgetTotal() {
        return budget(budget);
    }

    /** All that was spent, as far as it is known. */
    public Money spentTotal() {
        return spent(budget);
    }

    /** What is left of the lines of which it is known what was spent. */
    public Money leftTotal() {
        return budget(known(budget)).minus(spentTotal());
    }

    /** What is expected of all sources for the next year. */
    public Money forecastTotal() {
        return Money.sum(forecasts.stream().map(Forecast::amount).toList());
    }

    /** What a unit costs on average, to the pound: all that was given for contact services, by the units delivered (P-12). */
    public Optional<Money> averageCost() {
        int delivered = unitsInAll();
        return delivered == 0
                ? Optional.empty()
                : Optional.of(budget(lines(FundingSource.CONTACT_SERVICES)).perUnit(delivered));
    }

    private Optional<Money> forecast(FundingSource source) {
        return forecasts.stream()
                .filter(row -> row.source() == source)
                .map(Forecast::amount)
                .reduce(Money::plus);
    }

    private int units(Predicate<UnitsDelivered> which) {
        return units.stream().filter(which).mapToInt(UnitsDelivered::units).sum();
    }

    private static List<BudgetLine> known(Collection<BudgetLine> lines) {
        return lines.stream().filter(line -> line.spent().isPresent()).toList();
    }

    private static Money budget(Collection<BudgetLine> lines) {
        return Money.sum(lines.stream().map(BudgetLine::budget).toList());
    }

    private static Money spent(Collection<BudgetLine> lines) {
        return Money.sum(lines.stream().flatMap(line -> line.spent().stream()).toList());
    }
}
