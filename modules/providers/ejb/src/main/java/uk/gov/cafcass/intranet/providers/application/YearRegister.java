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
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsFrom;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigure;
import uk.gov.cafcass.intranet.providers.persistence.DeliveredSessions;
import uk.gov.cafcass.intranet.providers.persistence.Figures;
import uk.gov.cafcass.intranet.providers.persistence.Figures.FigureTable;

/**
 * Keeps the figures of the financial years: budget and spending, units delivered, contact activities, forecasts (P-12). COMMISSIONER
 * only; edits as in {@link Register}.
 *
 * <p>Adding is refused as {@link Kind#INVALID} where the year has the figure already: at {@code name} of a budget line,
 * {@code level} of units, {@code activity} or {@code source}; correcting also at {@code year}, which stays. Both are refused at the
 * amount or number when it is less than nothing, and correcting and removing as {@link Kind#STALE}. The year is held meanwhile, so that
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
    public <T extends YearFigure> Kept<T> add(T figure) {
        access.commissioner();
        refuse(figure.faults());
        figures.hold(figure.year());
        Kept<T> kept =
                figures.tableFor(figure).add(figure).orElseThrow(() -> Problem.invalid(List.of(thereAlready(figure))));
        changed(figure, "added");
        return kept;
    }

    /** Corrects a figure, or says what was spent of a line of the budget. */
    public <T extends YearFigure> Kept<T> correct(long id, int version, T figure) {
        access.commissioner();
        FigureTable<T> table = figures.tableFor(figure);
        List<Fault> faults = new ArrayList<>(figure.faults());
        if (!table.get(id).value().year().equals(figure.year())) {
            faults.add(
                    new Fault("year", "The year cannot be corrected. Remove this figure and add it to the other year"));
            throw Problem.invalid(faults);
        }
        figures.hold(figure.year());
        Kept<T> held = seen(table, id, version);
        if (table.of(figure.year()).stream()
                .anyMatch(other -> other.id() != id && other.value().key().equals(figure.key()))) {
            faults.add(thereAlready(figure));
        }
        refuse(faults);
        if (figure.equals(held.value())) {
            return held;
        }
        changed(figure, "corrected");
        return table.store(held, figure);
    }

    /** Takes a figure off that was entered by mistake, of whichever year it is. */
    public <T extends YearFigure> void remove(Class<T> sort, long id, int version) {
        access.commissioner();
        remove(sort, figures.of(sort).get(id).value().year(), id, version);
    }

    /**
     * Takes a figure of a year off that was entered by mistake.
     *
     * @throws Problem {@link Kind#NOT_FOUND} also when it is another year's
     */
    public <T extends YearFigure> void remove(Class<T> sort, FinancialYear year, long id, int version) {
        access.commissioner();
        FigureTable<T> table = figures.of(sort);
        if (!table.get(id).value().year().equals(year)) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    "figure.unknown",
                    "The year " + year + " has no such figure. Look at the year again.");
        }
        figures.hold(year);
        Kept<T> held = seen(table, id, version);
        changed(held.value(), "removed");
        table.remove(held);
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
        refuse(UnitsTable.faults(year, units));
        figures.hold(year);
        mustBeEntered(year);
        mustBeSeen(version, figures.unitsVersion(year), "units of", year.toString());
        if (!UnitsTable.replace(figures.of(UnitsDelivered.class), year, units)) {
            return version;
        }
        figures.unitsChanged(year);
        int sum = units.stream().mapToInt(UnitsDelivered::units).sum();
        audit.changed(subject(year), "units entered, %,d in all".formatted(sum));
        return figures.unitsVersion(year);
    }

    private void mustBeEntered(FinancialYear year) {
        UnitsFrom from = UnitsFrom.in(year, sessions.switchOver().value());
        if (from.isSessions()) {
            throw Problem.of(Kind.CONFLICT, "year.units-from-sessions", from.sentence())
                    .rule("P-12");
        }
    }

    private void changed(YearFigure figure, String how) {
        if (figure instanceof UnitsDelivered) {
            mustBeEntered(figure.year());
            figures.unitsChanged(figure.year());
        }
        audit.changed(subject(figure.year()), how + ", " + figure.inWords());
    }

    private static <T extends YearFigure> Kept<T> seen(FigureTable<T> table, long id, int version) {
        Kept<T> held = table.hold(id);
        mustBeSeen(version, held.version(), "figure", held.value().inWords());
        return held;
    }

    private static Fault thereAlready(YearFigure figure) {
        return new Fault(figure.keyField(), "The year " + figure.year() + " has this figure already. Correct that one");
    }

    private static Subject subject(FinancialYear year) {
        return new Subject("financial year", year.toString());
    }
}
