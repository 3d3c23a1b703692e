package uk.gov.cafcass.intranet.providers.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceGroup;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.UnitsRow;

/** P-12, P-14: whichever way the figures of a year are added up, they come to the same. */
class YearFiguresProperties {

    private static final FinancialYear YEAR = new FinancialYear(2009);
    private static final Provision NOTHING = new Provision(Map.of(), List.of());

    @Provide
    Arbitrary<YearFigures> years() {
        return Combinators.combine(units(), lines(), forecasts())
                .as((units, lines, forecasts) -> new YearFigures(YEAR, lines, units, List.of(), forecasts));
    }

    private static Arbitrary<List<UnitsDelivered>> units() {
        List<UnitsDelivered> cells = new ArrayList<>();
        for (Area area : Area.values()) {
            for (CommissioningLevel level : CommissioningLevel.values()) {
                cells.add(new UnitsDelivered(YEAR, area, level, 0));
            }
        }
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 100_000).list().ofSize(cells.size());
        Arbitrary<Integer> filled = Arbitraries.integers().between(0, cells.size());
        return Combinators.combine(counts, filled).as((numbers, many) -> {
            List<UnitsDelivered> units = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                UnitsDelivered cell = cells.get(i);
                units.add(new UnitsDelivered(YEAR, cell.area(), cell.level(), numbers.get(i)));
            }
            return units;
        });
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 1_000_000_000L).map(pence -> new Money(BigDecimal.valueOf(pence, 2)));
    }

    private static Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of(FundingSource.class),
                        amounts(),
                        amounts().optional())
                .as((source, budget, spent) -> new BudgetLine(YEAR, source, "x", budget, spent))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<Forecast>> forecasts() {
        return Combinators.combine(Arbitraries.of(FundingSource.class), amounts())
                .as((source, amount) -> new Forecast(YEAR.next(), source, amount))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Forecast::source);
    }

    @Property(tries = 300)
    void units_by_area_are_units_by_level_and_the_rows_of_the_table(@ForAll("years") YearFigures year) {
        int rows = year.units().stream().mapToInt(UnitsDelivered::units).sum();
        assertThat(Arrays.stream(Area.values()).mapToInt(year::units).sum()).isEqualTo(rows);
        assertThat(Arrays.stream(CommissioningLevel.values())
                        .mapToInt(year::units)
                        .sum())
                .isEqualTo(rows);
        List<UnitsRow> table = PaperTables.of(NOTHING, year).units();
        UnitsRow total = table.get(3);
        List<UnitsRow> levels = table.subList(0, 3);
        assertThat(total.total()).isEqualTo(rows);
        assertThat(total.north() + total.central() + total.south()).isEqualTo(rows);
        assertThat(levels.stream().mapToInt(UnitsRow::north).sum()).isEqualTo(total.north());
        assertThat(levels.stream().mapToInt(UnitsRow::central).sum()).isEqualTo(total.central());
        assertThat(levels.stream().mapToInt(UnitsRow::south).sum()).isEqualTo(total.south());
        assertThat(levels).allSatisfy(row -> assertThat(row.north() + row.central() + row.south())
                .isEqualTo(row.total()));
    }

    @Property(tries = 300)
    void the_sources_come_to_the_totals(@ForAll("years") YearFigures year) {
        List<SourceSum> sources = year.sources();
        assertThat(Money.sum(sources.stream().map(SourceSum::budget).toList())).isEqualTo(year.budgetTotal());
        assertThat(Money.sum(sources.stream().map(SourceSum::spent).toList())).isEqualTo(year.spentTotal());
        assertThat(Money.sum(
                        sources.stream().flatMap(sum -> sum.forecast().stream()).toList()))
                .isEqualTo(year.forecastTotal());
        PaperTables tables = PaperTables.of(NOTHING, year);
        List<FinanceLine> lines = tables.finance().stream()
                .map(FinanceGroup::lines)
                .flatMap(List::stream)
                .toList();
        assertThat(Money.sum(lines.stream().map(FinanceLine::budget).toList())).isEqualTo(tables.budget());
    }

    @Property(tries = 300)
    void what_is_left_is_what_was_given_and_not_spent_where_that_is_known(@ForAll("years") YearFigures year) {
        for (FundingSource source : FundingSource.values()) {
            Money unknown = Money.sum(year.lines(source).stream()
                    .filter(line -> line.spent().isEmpty())
                    .map(BudgetLine::budget)
                    .toList());
            SourceSum sum = year.sum(source);
            assertThat(sum.left().plus(sum.spent()).plus(unknown)).isEqualTo(sum.budget());
        }
    }

    @Property(tries = 300)
    void the_average_is_within_half_a_pound(@ForAll("years") YearFigures year) {
        Optional<Money> average = year.averageCost();
        assertThat(average.isPresent()).isEqualTo(year.unitsInAll() > 0);
        average.ifPresent(cost -> {
            BigDecimal budget =
                    year.sum(FundingSource.CONTACT_SERVICES).budget().pounds();
            BigDecimal off = cost.times(year.unitsInAll()).pounds().subtract(budget);
            assertThat(off.abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(year.unitsInAll()).divide(BigDecimal.valueOf(2)));
        });
    }
}
