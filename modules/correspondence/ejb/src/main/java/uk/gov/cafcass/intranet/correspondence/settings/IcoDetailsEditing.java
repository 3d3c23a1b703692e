package uk.gov.cafcass.intranet.correspondence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.IcoDetailsEntity;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.PeriodBook.Edit;
import uk.gov.cafcass.intranet.correspondence.settings.PeriodBook.Shelf;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;

/**
 * How letters say to reach the Information Commissioner, each way for its period (G-11): GOVERNANCE edits them, APPROVER reads
 * them.
 */
@ApplicationScoped
@Transactional
public class IcoDetailsEditing {

    private static final Shelf<IcoDetailsEntity> SHELF =
            new Shelf<>(IcoDetailsEntity.class, "ICO details", IcoDetailsEditing::inWords);

    private final PeriodBook book;
    private final Access access;

    @Inject
    IcoDetailsEditing(PeriodBook book, Access access) {
        this.book = book;
        this.access = access;
    }

    /** All of them, the latest period first. */
    public List<Versioned<IcoDetails>> all() {
        access.reader();
        return book.all(SHELF).stream().map(IcoDetailsEditing::kept).toList();
    }

    /**
     * One of them.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Versioned<IcoDetails> withId(long id) {
        access.reader();
        return kept(book.find(SHELF, id));
    }

    /** Adds one, as {@link LetterheadEditing#add}. */
    public Versioned<IcoDetails> add(PeriodDetails period, IcoDetailsInput text) {
        access.governance();
        return kept(book.add(SHELF, period, Constraints.faults(text), () -> new IcoDetailsEntity(text.during(period))));
    }

    /** Corrects one, as {@link LetterheadEditing#correct}. */
    public Versioned<IcoDetails> correct(long id, int version, PeriodDetails period, IcoDetailsInput text) {
        access.governance();
        Edit edit = new Edit(id, version, period);
        return kept(book.correct(SHELF, edit, Constraints.faults(text), row -> row.correct(text.during(period))));
    }

    private static Versioned<IcoDetails> kept(IcoDetailsEntity row) {
        return new Versioned<>(row.id(), row.version(), row.details());
    }

    private static String inWords(IcoDetailsEntity row) {
        IcoDetails now = row.details();
        return now.name() + "; " + now.website() + "; " + String.join(", ", now.postal()) + "; telephone "
                + now.telephone() + "; " + now.email();
    }
}
