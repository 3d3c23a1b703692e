package uk.gov.cafcass.intranet.providers.finance.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.finance.domain.FigureEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.FigureYearEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;
import uk.gov.cafcass.intranet.providers.finance.persistence.DeliveredSessions;
import uk.gov.cafcass.intranet.providers.finance.persistence.FigureRows;
import uk.gov.cafcass.intranet.providers.finance.persistence.Figures;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Register;

/**
 * Keeps the figures of the financial years: budget and spending, units delivered, contact activities, forecasts (P-12). COMMISSIONER
 * only; edits as in {@link Register}.
 *
 * <p>Adding is refused as {@link Kind#INVALID} where the year has the figure already: at {@code name} of a budget line,
 * {@code level} of units, {@code activity} or {@code source}; correcting also at {@code year}, which stays. Both are refused at the
 * amount or number when it is less than nothing, and correcting and removing as {@link Kind#STALE}. The year is locked meanwhile, so that
 * the second of two who write the same figure hears of the first.
 */
@ApplicationScoped
@Transactional
public class YearRegister {

    private final Figures figures;
    private final DeliveredSessions sessions;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    YearRegister(Figures figures, DeliveredSessions sessions, AuditTrail audit, Access access) {
        this.figures = figures;
        this.sessions = sessions;
        this.audit = audit;
        this.access = access;
    }

    /** Adds a figure. */
    public <T extends YearFigure> Versioned<T> add(T figure) {
        access.commissioner();
        Constraints.check(figure);
        FigureRows<T, ?> rows = figures.like(figure);
        FigureYearEntity year = figures.lock(figure.year());
        Problem.refuse(doubled(rows, figure, 0).stream().toList());
        Versioned<T> added = rows.add(figure).versioned();
        changed(year, figure, "added");
        return added;
    }

    /** Corrects a figure, or says what was spent of a line of the budget. */
    public <T extends YearFigure> Versioned<T> correct(long id, int version, T figure) {
        access.commissioner();
        return correct(figures.like(figure), id, version, figure);
    }

    private <T extends YearFigure, E extends FigureEntity<T>> Versioned<T> correct(
            FigureRows<T, E> rows, long id, int version, T figure) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(figure));
        if (!rows.get(id).year().equals(figure.year())) {
            faults.add(
                    new Fault("year", "The year cannot be corrected. Remove this figure and add it to the other year"));
            throw Problem.invalid(faults);
        }
        FigureYearEntity year = figures.lock(figure.year());
        E present = lock(rows, id, version);
        doubled(rows, figure, id).ifPresent(faults::add);
        Problem.refuse(faults);
        if (figure.equals(present.value())) {
            return present.versioned();
        }
        changed(year, figure, "corrected");
        present.correct(figure);
        return rows.store(present).versioned();
    }

    /** Takes a figure off that was entered by mistake, of whichever year it is. */
    public <T extends YearFigure> void remove(Class<T> sort, long id, int version) {
        access.commissioner();
        remove(sort, figures.of(sort).get(id).year(), id, version);
    }

    /**
     * Takes a figure of a year off that was entered by mistake.
     *
     * @throws Problem {@link Kind#NOT_FOUND} also when it is another year's
     */
    public <T extends YearFigure> void remove(Class<T> sort, FinancialYear year, long id, int version) {
        access.commissioner();
        remove(figures.of(sort), year, id, version);
    }

    private <T extends YearFigure, E extends FigureEntity<T>> void remove(
            FigureRows<T, E> rows, FinancialYear year, long id, int version) {
        if (!rows.get(id).year().equals(year)) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    "figure.unknown",
                    "The year " + year + " has no such figure. Look at the year again.");
        }
        FigureYearEntity locked = figures.lock(year);
        E present = lock(rows, id, version);
        changed(locked, present.value(), "removed");
        rows.remove(present);
    }

    /**
     * Enters all units of a year at once: what is not among them is taken off.
     *
     * @param version of the year's units as they were read
     * @return the version that they have now
     * @throws Problem {@link Kind#INVALID} at {@code units[i].units}, at {@code units[i].level} of one that stands there twice, at
     *     {@code units[i].year} of one of another year; {@link Kind#STALE}; {@link Kind#CONFLICT} when the units of the year are those
     *     of sessions
     */
    public int enterUnits(FinancialYear year, int version, List<UnitsDelivered> units) {
        access.commissioner();
        Problem.refuse(UnitsTable.faults(year, units));
        FigureYearEntity locked = figures.lock(year);
        mustBeEntered(year);
        mustBeSeen(version, locked.unitsVersion(), "units of", year.toString());
        if (!UnitsTable.replace(figures.of(UnitsDelivered.class), year, units)) {
            return version;
        }
        locked.unitsChanged();
        int sum = units.stream().mapToInt(UnitsDelivered::units).sum();
        audit.changed(subject(year), "units entered, %,d in all".formatted(sum));
        return locked.unitsVersion();
    }

    private void mustBeEntered(FinancialYear year) {
        UnitsFrom from = UnitsFrom.in(year, sessions.switchOver().day());
        if (from.isSessions()) {
            throw Problem.of(Kind.CONFLICT, "year.units-from-sessions", from.sentence())
                    .rule("P-12");
        }
    }

    private void changed(FigureYearEntity year, YearFigure figure, String how) {
        if (figure instanceof UnitsDelivered) {
            mustBeEntered(figure.year());
            year.unitsChanged();
        }
        audit.changed(subject(figure.year()), how + ", " + figure.inWords());
    }

    private static <T extends YearFigure, E extends FigureEntity<T>> E lock(
            FigureRows<T, E> rows, long id, int version) {
        E present = rows.lock(id);
        mustBeSeen(version, present.version(), "figure", present.value().inWords());
        return present;
    }

    /** Another row of the year, which is locked, has this figure. */
    private static <T extends YearFigure> Optional<Fault> doubled(FigureRows<T, ?> rows, T figure, long exceptId) {
        return rows.of(figure.year()).stream()
                .filter(other -> other.id() != exceptId && other.value().key().equals(figure.key()))
                .findFirst()
                .map(other -> new Fault(
                        figure.keyField(), "The year " + figure.year() + " has this figure already. Correct that one"));
    }

    private static Subject subject(FinancialYear year) {
        return new Subject("financial year", year.toString());
    }
}
