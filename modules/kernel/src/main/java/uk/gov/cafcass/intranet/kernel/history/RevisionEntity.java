package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.persistence.annotations.ChangeTracking;
import org.eclipse.persistence.annotations.ChangeTrackingType;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;

/**
 * One version of a {@link VersionedEntity}, with its record time: from when to when we held it true, who recorded and who superseded it,
 * and why (P-1). Rows are added and, once, superseded; a trigger refuses everything else, and an exclusion constraint two versions at
 * one moment.
 *
 * @param <T> the record that readers get of it
 */
@MappedSuperclass
@ChangeTracking(ChangeTrackingType.DEFERRED)
@IdClass(RevisionEntity.Key.class)
public abstract class RevisionEntity<T> {

    @Id
    private long id;

    @Id
    private int version;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    private String why;

    @Column(name = "superseded_at")
    private @Nullable OffsetDateTime supersededAt;

    @Column(name = "superseded_by")
    private @Nullable Long supersededBy;

    @Column(name = "superseded_why")
    private @Nullable String supersededWhy;

    protected RevisionEntity() {}

    /** The present version of an entity that is stored, as recorded now. */
    protected RevisionEntity(VersionedEntity<T> entity, Recorded recorded) {
        id = entity.id();
        version = entity.version();
        recordedAt = recorded.at();
        recordedBy = recorded.by();
        why = recorded.why();
    }

    /** Number and version of the entity, which identify a revision. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long id;
        private int version;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.id == id && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, version);
        }
    }

    /** The content of this version. */
    public abstract T value();

    /** The content with number and version. */
    public final Versioned<T> versioned() {
        return new Versioned<>(id, version, value());
    }

    /** The content with its record time. */
    public final Revision<T> revision() {
        Optional<Recorded> superseded = supersededAt == null || supersededBy == null || supersededWhy == null
                ? Optional.empty()
                : Optional.of(new Recorded(supersededAt, supersededBy, supersededWhy));
        return new Revision<>(versioned(), new RecordedPeriod(new Recorded(recordedAt, recordedBy, why), superseded));
    }
}
