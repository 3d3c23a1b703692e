package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** What letters carry during a period; one row follows the other and no two overlap, for which the table sees too. */
@MappedSuperclass
public abstract class PeriodEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "in_use_from")
    private LocalDate from;

    @Column(name = "in_use_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected PeriodEntity() {}

    final void move(LocalDate newFrom, Optional<LocalDate> newUntil) {
        from = newFrom;
        until = newUntil.orElse(null);
    }

    /** Ends an open period: the given day is the first on which letters no longer carry it. */
    public void end(LocalDate day) {
        until = day;
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Which an edit must name. */
    public int version() {
        return version;
    }

    /** The days on which letters carry it. */
    public Period period() {
        return Period.of(from, until == null ? null : until.minusDays(1));
    }

    /** The first day on which letters carry it. */
    public LocalDate from() {
        return from;
    }

    /** The first day on which they no longer do; empty while it is in use. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
