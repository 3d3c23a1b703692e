package uk.gov.cafcass.intranet.correspondence.screens;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.PeriodText;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;

/**
 * Adding something that letters carry for a period, or correcting what the address names. A new one begins as a copy of the latest.
 *
 * @param <V> what letters carry
 */
public abstract class PeriodScreen<V> implements Serializable {

    private final Access access;
    private final String called;
    private final String done;
    private long id;
    private int version;
    private String heading;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    /**
     * With its words.
     *
     * @param heading of a new one
     * @param called how the heading of one that is corrected begins; the period follows
     * @param done which notice the list shows when it was saved
     */
    PeriodScreen(Access access, String heading, String called, String done) {
        this.access = access;
        this.heading = heading;
        this.called = called;
        this.done = done;
    }

    /** Those that are kept, the latest first. */
    abstract List<Kept<V>> all();

    abstract Kept<V> withId(long id);

    /** The days on which letters carry it. */
    abstract Period period(V value);

    /** Puts it into the fields of the form. */
    abstract void copy(V value);

    /** Adds what stands in the fields. */
    abstract void add(PeriodText period);

    /** Corrects one by what stands in the fields. */
    abstract Kept<V> correct(long id, int version, PeriodText period);

    /** Finds what is to be corrected, or the latest to begin with. */
    public void load() {
        if (!access.mayRegister()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Editing what letters carry is for Governance.");
        }
        if (isNew()) {
            all().stream().findFirst().map(Kept::value).ifPresent(this::copy);
        } else {
            Kept<V> kept = withId(id);
            version = kept.version();
            Period period = period(kept.value());
            firstDay = period.from();
            lastDay = period.until().orElse(null);
            heading = called + period.inWords();
            copy(kept.value());
        }
    }

    /** Adds it or saves what was corrected. */
    public String save() {
        PeriodText period = new PeriodText(firstDay, lastDay);
        if (isNew()) {
            add(period);
        } else {
            StaleEdit.told(() -> correct(id, version, period), now -> version = (int) now);
        }
        return "/correspondence/letterheads?faces-redirect=true&done=" + done;
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getHeading() {
        return heading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
