package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.finance.application.SwitchOver;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The financial years of which figures are entered (P-12). */
@Named
@RequestScoped
public class YearsScreen {

    private final YearReading reading;
    private final SwitchOver switchOver;
    private final Access access;
    private final FinancialYear thisYear;
    private List<YearFigures> years = List.of();
    private @Nullable LocalDate since;

    @Inject
    YearsScreen(YearReading reading, SwitchOver switchOver, Access access, Clock clock) {
        this.reading = reading;
        this.switchOver = switchOver;
        this.access = access;
        this.thisYear = FinancialYear.of(LocalDate.now(clock));
    }

    /** Reads the list before anything of it is written. */
    public void load() {
        years = reading.years();
        since = switchOver.day().value().orElse(null);
    }

    /** A year as a row of a table. */
    public record YearSummary(
            String slug, String year, String budget, String spent, String left, String units, String cost) {

        static YearSummary of(YearFigures figures) {
            return new YearSummary(
                    figures.year().slug(),
                    figures.year().toString(),
                    figures.budgetTotal().toString(),
                    figures.spentTotal().toString(),
                    figures.leftTotal().toString(),
                    Formats.number(figures.unitsInAll()),
                    figures.averageCost().map(Money::toString).orElse("Not known"));
        }
    }

    public List<YearSummary> getLines() {
        return years.stream().map(YearSummary::of).toList();
    }

    /** The present year, where there is nothing of it and the reader may begin it; otherwise null. */
    public @Nullable FinancialYear getToBegin() {
        boolean begun = years.stream().anyMatch(figures -> figures.year().equals(thisYear));
        return access.mayEdit() && !begun ? thisYear : null;
    }

    /** From which day on units are those of sessions; null while that is not known. */
    public @Nullable LocalDate getSince() {
        return since;
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }
}
