package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The money of one financial year: budget, spending, units, contact activities, forecast (P-12). */
@Named
@RequestScoped
public class YearScreen {

    private final YearReading reading;
    private final Access access;
    private String year = "";
    private @Nullable YearView view;

    @Inject
    YearScreen(YearReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** Reads the year before anything of it is written. */
    public void load() {
        view = reading.year(FinancialYear.ofSlug(year));
    }

    private YearView view() {
        return Objects.requireNonNull(view);
    }

    public YearFigures getSums() {
        return view().sums();
    }

    /** A line of the budget as a row of a table. */
    public record BudgetSummary(long id, String name, String budget, String spent, String left) {

        static BudgetSummary of(Versioned<BudgetLine> kept) {
            BudgetLine line = kept.value();
            return new BudgetSummary(
                    kept.id(),
                    line.name(),
                    line.budget().toString(),
                    line.spent().map(Money::toString).orElse("Not known"),
                    line.spent()
                            .map(spent -> line.budget().minus(spent).toString())
                            .orElse("Not known"));
        }
    }

    /** A source with its lines. */
    public record Source(SourceSum sum, List<BudgetSummary> lines) {}

    public List<Source> getSources() {
        return getSums().sources().stream()
                .filter(sum -> !getSums().lines(sum.source()).isEmpty())
                .map(sum -> new Source(
                        sum,
                        view().budget().stream()
                                .filter(kept -> kept.value().source() == sum.source())
                                .map(BudgetSummary::of)
                                .toList()))
                .toList();
    }

    public List<PaperTables.UnitsRow> getUnits() {
        return tables().units();
    }

    private PaperTables tables() {
        return PaperTables.of(view().provision(), getSums());
    }

    public Chart getUnitsChart() {
        return Chart.units(tables());
    }

    /** What was spent of what was given, a bar for each source and each of the two. */
    public Chart getMoneyChart() {
        return Chart.budgetAndSpending(tables());
    }

    /** Whether any unit is recorded. */
    public boolean isUnitsKnown() {
        return getSums().unitsInAll() > 0 || !view().units().isEmpty();
    }

    /** Whether the units are those of delivered sessions, and so not entered here. */
    public boolean isFromSessions() {
        return view().unitsFrom().isSessions();
    }

    /** Where the units of the year come from, as a sentence. */
    public String getUnitsFrom() {
        return view().unitsFrom().sentence();
    }

    public String getAverageCost() {
        return getSums().averageCost().map(Money::toString).orElse("Not known");
    }

    public String getUnitsInAll() {
        return Formats.number(getSums().unitsInAll());
    }

    public List<Versioned<ActivityVolume>> getVolumes() {
        return view().volumes();
    }

    public List<Versioned<Forecast>> getForecasts() {
        return view().forecasts();
    }

    /** Whether there is one more contact activity to enter. */
    public boolean isVolumeMissing() {
        return isMayEdit() && getVolumes().size() < ActivityVolume.ACTIVITIES.size();
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String done) {
        return Optional.ofNullable(done)
                .map(what -> switch (what) {
                    case "saved" -> "The figure was saved.";
                    case "removed" -> "The figure was removed.";
                    case "units" -> "The units were saved.";
                    default -> "";
                })
                .orElse("");
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }
}
