package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** What letters of a date carry: the letterhead and the Information Commissioner's details (G-11), and their editing. */
@ApplicationScoped
public class Letterheads {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final EntityManager entities;

    @Inject
    public Letterheads(@CorrespondenceUnit EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The letterhead in use on a date.
     *
     * @throws Problem {@code letterhead.missing} when none is recorded for it
     */
    public Letterhead on(LocalDate date) {
        return inUse(LetterheadEntity.class, date)
                .map(LetterheadEntity::letterhead)
                .orElseThrow(() -> missing("letterhead.missing", "letterhead", date));
    }

    /**
     * The Information Commissioner's details in use on a date.
     *
     * @throws Problem {@code ico-details.missing} when none are recorded for it
     */
    public IcoDetails icoOn(LocalDate date) {
        return inUse(IcoDetailsEntity.class, date)
                .map(IcoDetailsEntity::details)
                .orElseThrow(() -> missing("ico-details.missing", "address of the Information Commissioner", date));
    }

    /** All rows of a kind, the latest period first. */
    public <T extends PeriodEntity> List<T> all(Class<T> row) {
        return entities.createQuery("select r from " + row.getSimpleName() + " r order by r.from desc", row)
                .getResultList();
    }

    /** The row with this number, if there is one. */
    public <T extends PeriodEntity> Optional<T> find(Class<T> row, long id) {
        return Optional.ofNullable(entities.find(row, id));
    }

    /** Lets one edit of the rows of a kind through at a time, until its transaction ends; readers go on reading. */
    public void lockForChange(Class<? extends PeriodEntity> row) {
        String table = row == LetterheadEntity.class ? "letterhead" : "ico_details";
        entities.createNativeQuery("lock table correspondence." + table + " in share row exclusive mode")
                .executeUpdate();
    }

    /** Stores a new row, after every change that was made to the others before it. */
    public void add(PeriodEntity row) {
        entities.flush();
        entities.persist(row);
        entities.flush();
    }

    /** Stores what was changed in a row, so that its version is the new one. */
    public void store() {
        entities.flush();
    }

    private <T> Optional<T> inUse(Class<T> row, LocalDate date) {
        return entities.createQuery(
                        "select r from " + row.getSimpleName()
                                + " r where r.from <= :date and (r.until is null or r.until > :date)",
                        row)
                .setParameter("date", date)
                .getResultStream()
                .findFirst();
    }

    private static Problem missing(String code, String what, LocalDate date) {
        return Problem.of(
                        Problem.Kind.CONFLICT,
                        code,
                        "No %s is recorded for a letter of %s. Add one, then make the letter again."
                                .formatted(what, WRITTEN.format(date)))
                .rule("G-11");
    }
}
