package uk.gov.cafcass.intranet.correspondence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.domain.letter.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letterhead;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** What letters of a date carry: the letterhead and the Information Commissioner's details (G-11). */
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
        return inUse(LetterheadRow.class, date)
                .map(LetterheadRow::letterhead)
                .orElseThrow(() -> missing("letterhead.missing", "letterhead", date));
    }

    /**
     * The Information Commissioner's details in use on a date.
     *
     * @throws Problem {@code ico-details.missing} when none are recorded for it
     */
    public IcoDetails icoOn(LocalDate date) {
        return inUse(IcoDetailsRow.class, date)
                .map(IcoDetailsRow::details)
                .orElseThrow(() -> missing("ico-details.missing", "address of the Information Commissioner", date));
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
