package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.ChangeTracking;
import org.eclipse.persistence.annotations.ChangeTrackingType;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/**
 * A row that is corrected as a whole, under optimistic locking. Its first version is 0, as it was before it was an entity.
 *
 * @param <T> the record that readers get of it
 */
@MappedSuperclass
@ChangeTracking(ChangeTrackingType.DEFERRED)
public abstract class VersionedEntity<T> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    /** Number of the row; 0 until it is stored. */
    public final long id() {
        return id;
    }

    /** The version that an edit must name. */
    public final int version() {
        return version;
    }

    /** The present content, for readers and for the rules. */
    public abstract T value();

    /** The present content with its number and version, for who may edit it. */
    public final Versioned<T> versioned() {
        return new Versioned<>(id, version, value());
    }
}
