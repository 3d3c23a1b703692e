package uk.gov.cafcass.intranet.correspondence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.Letterheads;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.PeriodEntity;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;

/** How what stands by period is edited, whatever it is: no day has two, and a new one ends the open one before it (G-11). */
@ApplicationScoped
class PeriodBook {

    private final Letterheads letterheads;
    private final AuditTrail audit;

    @Inject
    PeriodBook(Letterheads letterheads, AuditTrail audit) {
        this.letterheads = letterheads;
        this.audit = audit;
    }

    /**
     * What is kept by period.
     *
     * @param type of its rows
     * @param noun as the audit trail calls it
     * @param inWords what a row says, for somebody who meant to change it
     */
    record Shelf<T extends PeriodEntity>(Class<T> type, String noun, Function<T, String> inWords) {

        private Subject subject(T row) {
            return new Subject(noun, row.period().inWords());
        }
    }

    /**
     * Which row is edited.
     *
     * @param version as its editor saw it
     * @param period that it is to have
     */
    record Edit(long id, int version, PeriodDetails period) {}

    /** The row with this number. */
    <T extends PeriodEntity> T find(Shelf<T> shelf, long id) {
        return letterheads
                .find(shelf.type(), id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "period.unknown", "This is not on the list any more. Look at the list again."));
    }

    /** All rows, the latest period first. */
    <T extends PeriodEntity> List<T> all(Shelf<T> shelf) {
        return letterheads.all(shelf.type());
    }

    /** Adds a row, unless something is wrong; the open one before it ends on the day before. */
    <T extends PeriodEntity> T add(Shelf<T> shelf, PeriodDetails period, List<Fault> wrong, Supplier<T> make) {
        letterheads.lockForChange(shelf.type());
        List<T> others = letterheads.all(shelf.type());
        Predicate<T> ends = other -> isEndedBy(period, other);
        refuse(period, others.stream().filter(ends.negate()).toList(), wrong);
        LocalDate first = period.period().from();
        others.stream().filter(ends).forEach(other -> {
            audit.changed(shelf.subject(other), "ended, since another begins");
            other.end(first);
        });
        T added = make.get();
        letterheads.add(added);
        audit.changed(shelf.subject(added), "added");
        return added;
    }

    private static boolean isEndedBy(PeriodDetails period, PeriodEntity other) {
        LocalDate first = period.firstDay();
        return other.until().isEmpty() && first != null && other.from().isBefore(first);
    }

    /** Changes a row that still is as its editor saw it, unless something is wrong. */
    <T extends PeriodEntity> T correct(Shelf<T> shelf, Edit edit, List<Fault> wrong, Consumer<T> change) {
        letterheads.lockForChange(shelf.type());
        T row = find(shelf, edit.id());
        if (row.version() != edit.version()) {
            throw stale(row, shelf.inWords().apply(row));
        }
        List<T> others = letterheads.all(shelf.type()).stream()
                .filter(other -> other.id() != edit.id())
                .toList();
        refuse(edit.period(), others, wrong);
        Subject before = shelf.subject(row);
        change.accept(row);
        letterheads.store();
        if (row.version() != edit.version()) {
            audit.changed(before, "corrected, in use " + row.period().inWords());
        }
        return row;
    }

    private static void refuse(PeriodDetails period, List<? extends PeriodEntity> others, List<Fault> wrong) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(period));
        if (faults.isEmpty()) {
            period.clashWith(others).ifPresent(faults::add);
        }
        faults.addAll(wrong);
        Problem.refuse(faults);
    }

    private static Problem stale(PeriodEntity row, String inWords) {
        return Problem.of(
                        Kind.STALE,
                        "period.stale",
                        "Somebody else changed this. It is now in use "
                                + row.period().inWords() + ": " + inWords
                                + ". Check whether your change is still needed, then save again.")
                .with("version", row.version());
    }
}
