package uk.gov.cafcass.intranet.providers.application;

import static uk.gov.cafcass.intranet.providers.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.application.Edits.refuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ActivityVolume;
import uk.gov.cafcass.intranet.providers.domain.commissioning.BudgetLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Forecast;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigure;
import uk.gov.cafcass.intranet.providers.persistence.Figures;
import uk.gov.cafcass.intranet.providers.persistence.Figures.FigureTable;

/**
 * Keeps the figures of the financial years: budget and spending, units delivered, contact activities, forecasts (P-12). COMMISSIONER
 * only; edits as in {@link Register}.
 *
 * <p>Adding is refused as {@link Kind#INVALID} where the year has the figure already: at {@code name} of a budget line,
 * {@code level} of units, {@code activity} or {@code source}; correcting also at {@code year}, which stays. Both are refused at the
 * amount or number when it is less than nothing, and correcting and removing as {@link Kind#STALE}.
 */
@ApplicationScoped
@Transactional
public class YearRegister {

    private final Figures figures;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    YearRegister(Figures figures, AuditTrail audit, Access access) {
        this.figures = figures;
        this.audit = audit;
        this.access = access;
    }

    /** Adds a line to a budget. */
    public Kept<BudgetLine> add(BudgetLine line) {
        return add(figures.budget(), line);
    }

    /** Corrects a line of a budget, or says what was spent. */
    public Kept<BudgetLine> correct(long id, int version, BudgetLine line) {
        return correct(figures.budget(), id, version, line);
    }

    /** Takes off a line of a budget that was entered by mistake. */
    public void removeBudgetLine(long id, int version) {
        remove(figures.budget(), id, version);
    }

    /** Says how many units were delivered in an area at a level. */
    public Kept<UnitsDelivered> add(UnitsDelivered units) {
        return add(figures.units(), units);
    }

    /** Corrects how many units were delivered. */
    public Kept<UnitsDelivered> correct(long id, int version, UnitsDelivered units) {
        return correct(figures.units(), id, version, units);
    }

    /** Takes off a count of units that was entered by mistake. */
    public void removeUnits(long id, int version) {
        remove(figures.units(), id, version);
    }

    /** Says how often a contact activity was provided. */
    public Kept<ActivityVolume> add(ActivityVolume volume) {
        return add(figures.volumes(), volume);
    }

    /** Corrects how often a contact activity was provided. */
    public Kept<ActivityVolume> correct(long id, int version, ActivityVolume volume) {
        return correct(figures.volumes(), id, version, volume);
    }

    /** Takes off a count of activities that was entered by mistake. */
    public void removeVolume(long id, int version) {
        remove(figures.volumes(), id, version);
    }

    /** Says what a source is expected to give. */
    public Kept<Forecast> add(Forecast forecast) {
        return add(figures.forecasts(), forecast);
    }

    /** Corrects what a source is expected to give. */
    public Kept<Forecast> correct(long id, int version, Forecast forecast) {
        return correct(figures.forecasts(), id, version, forecast);
    }

    /** Takes off a forecast that was entered by mistake. */
    public void removeForecast(long id, int version) {
        remove(figures.forecasts(), id, version);
    }

    private <T extends YearFigure> Kept<T> add(FigureTable<T> table, T figure) {
        access.commissioner();
        refuse(figure.faults());
        Kept<T> kept = table.add(figure).orElseThrow(() -> Problem.invalid(List.of(thereAlready(figure))));
        audit.changed(subject(figure), "added, " + figure.inWords());
        return kept;
    }

    private <T extends YearFigure> Kept<T> correct(FigureTable<T> table, long id, int version, T figure) {
        access.commissioner();
        Kept<T> held = seen(table, id, version);
        List<Fault> faults = new ArrayList<>(figure.faults());
        if (!held.value().year().equals(figure.year())) {
            faults.add(
                    new Fault("year", "The year cannot be corrected. Remove this figure and add it to the other year"));
        } else if (table.of(figure.year()).stream()
                .anyMatch(other -> other.id() != id && other.value().key().equals(figure.key()))) {
            faults.add(thereAlready(figure));
        }
        refuse(faults);
        if (figure.equals(held.value())) {
            return held;
        }
        audit.changed(subject(figure), "corrected, " + figure.inWords());
        return table.store(held, figure);
    }

    private <T extends YearFigure> void remove(FigureTable<T> table, long id, int version) {
        access.commissioner();
        Kept<T> held = seen(table, id, version);
        audit.changed(subject(held.value()), "removed, " + held.value().inWords());
        table.remove(held);
    }

    private static <T extends YearFigure> Kept<T> seen(FigureTable<T> table, long id, int version) {
        Kept<T> held = table.hold(id);
        mustBeSeen(version, held.version(), "figure", held.value().inWords());
        return held;
    }

    private static Fault thereAlready(YearFigure figure) {
        return new Fault(figure.keyField(), "The year " + figure.year() + " has this figure already. Correct that one");
    }

    private static Subject subject(YearFigure figure) {
        return new Subject("financial year", figure.year().toString());
    }
}
