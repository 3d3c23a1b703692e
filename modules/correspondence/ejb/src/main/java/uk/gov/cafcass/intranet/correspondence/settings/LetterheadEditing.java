package uk.gov.cafcass.intranet.correspondence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.LetterheadEntity;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.PeriodBook.Edit;
import uk.gov.cafcass.intranet.correspondence.settings.PeriodBook.Shelf;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;

/**
 * The letterheads, each for its period (G-11): GOVERNANCE edits them, APPROVER reads them. Letters that were sent stay as they
 * were sent.
 */
@ApplicationScoped
@Transactional
public class LetterheadEditing {

    private static final Shelf<LetterheadEntity> SHELF =
            new Shelf<>(LetterheadEntity.class, "letterhead", LetterheadEditing::inWords);

    private final PeriodBook book;
    private final Access access;

    @Inject
    LetterheadEditing(PeriodBook book, Access access) {
        this.book = book;
        this.access = access;
    }

    /** All of them, the latest period first. */
    public List<Versioned<Letterhead>> all() {
        access.reader();
        return book.all(SHELF).stream().map(LetterheadEditing::kept).toList();
    }

    /**
     * One of them.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Versioned<Letterhead> withId(long id) {
        access.reader();
        return kept(book.find(SHELF, id));
    }

    /**
     * Adds one; the one that is in use when it begins ends on the day before.
     *
     * @throws Problem {@link Kind#INVALID} at {@code firstDay} or {@code lastDay} when a day would have two, and at each field
     *     of the text that is missing
     */
    public Versioned<Letterhead> add(PeriodDetails period, LetterheadDetails text) {
        access.governance();
        return kept(book.add(SHELF, period, Constraints.faults(text), () -> new LetterheadEntity(text.during(period))));
    }

    /**
     * Corrects one. Saving what stands there already changes nothing.
     *
     * @param version as it was read
     * @throws Problem as {@link #add}; {@link Kind#STALE} when somebody else corrected it meanwhile, with the present
     *     {@code version}
     */
    public Versioned<Letterhead> correct(long id, int version, PeriodDetails period, LetterheadDetails text) {
        access.governance();
        Edit edit = new Edit(id, version, period);
        return kept(book.correct(SHELF, edit, Constraints.faults(text), row -> row.correct(text.during(period))));
    }

    private static Versioned<Letterhead> kept(LetterheadEntity row) {
        return new Versioned<>(row.id(), row.version(), row.letterhead());
    }

    private static String inWords(LetterheadEntity row) {
        Letterhead now = row.letterhead();
        return String.join(", ", now.office()) + "; telephone " + now.telephone() + "; " + String.join("; ", now.foot())
                + "; signed by " + String.join(", ", now.signOff());
    }
}
