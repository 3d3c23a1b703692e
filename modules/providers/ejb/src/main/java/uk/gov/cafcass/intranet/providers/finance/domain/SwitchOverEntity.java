package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/** The first day of the first year whose units are those of sessions (P-12). There is one row. */
@Entity
@Table(name = "switch_over", schema = "providers")
public class SwitchOverEntity {

    /** The key of the one row. */
    public static final boolean KEY = true;

    @Id
    @Column(name = "only_one")
    private boolean onlyOne;

    @Version
    private int version;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    protected SwitchOverEntity() {}

    /** The version that an edit must name. */
    public int version() {
        return version;
    }

    /** The day; empty while all units are entered. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(fromOn);
    }

    /** Makes it another day, or none. */
    public void move(Optional<LocalDate> day) {
        fromOn = day.orElse(null);
    }

    /** The day with its version, for who may edit it. */
    public Versioned<Optional<LocalDate>> versioned() {
        return new Versioned<>(1, version, day());
    }
}
