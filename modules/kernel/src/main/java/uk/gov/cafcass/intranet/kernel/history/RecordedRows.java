package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;

/**
 * The rows of a table of which every version is kept in a second table, with its record time (P-1). Whoever adds, stores or removes a
 * row writes its revision too; there is no other way to write it.
 *
 * @param <T> the record that readers get
 * @param <E> the entity with the present version
 * @param <R> the entity with one version
 */
public abstract class RecordedRows<T, E extends VersionedEntity<T>, R extends RevisionEntity<T>>
        extends VersionedRows<E> {

    private final Class<R> revisions;
    private final BiFunction<E, Recorded, R> revisionOf;

    /** @param noun what people call one of them */
    protected RecordedRows(
            EntityManager entities,
            Class<E> type,
            String noun,
            Class<R> revisions,
            BiFunction<E, Recorded, R> revisionOf) {
        super(entities, type, noun);
        this.revisions = revisions;
        this.revisionOf = revisionOf;
    }

    /** Adds a row with its first revision. */
    public E add(E entity, Recorded recorded) {
        entities().persist(entity);
        record(entity, recorded);
        return entity;
    }

    /** Stores a row that was locked and corrected; its last revision is superseded by another one. */
    public E store(E entity, Recorded recorded) {
        supersede(entity, recorded);
        record(entity, recorded);
        return entity;
    }

    /** Removes a row that was locked; its last revision is superseded by none. */
    public void remove(E entity, Recorded recorded) {
        supersede(entity, recorded);
        entities().remove(entity);
        flush();
    }

    /** Every version of the rows of which a condition on {@code r} holds or held; it may end with an order. */
    protected List<Revision<T>> everRecorded(String condition, Object... parameters) {
        return revisions(condition, parameters).stream()
                .map(RevisionEntity::revision)
                .toList();
    }

    /** The rows of which a condition on {@code r} held as we knew it at a moment; its parameters are numbered from 2. */
    protected List<Versioned<T>> asOf(OffsetDateTime moment, String condition, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(moment));
        all.addAll(List.of(parameters));
        return revisions(
                        "r.recordedAt <= ?1 and (r.supersededAt is null or r.supersededAt > ?1) and " + condition,
                        all.toArray())
                .stream()
                .map(RevisionEntity::versioned)
                .toList();
    }

    private List<R> revisions(String condition, Object... parameters) {
        return list(revisions, "select r from " + revisions.getSimpleName() + " r where " + condition, parameters);
    }

    private void record(E entity, Recorded recorded) {
        flush();
        entities().persist(revisionOf.apply(entity, recorded));
        flush();
    }

    /** At once, for JPA inserts before it updates, and the database refuses two versions at one moment. */
    private void supersede(E entity, Recorded recorded) {
        entities()
                .createQuery("update " + revisions.getSimpleName()
                        + " r set r.supersededAt = ?1, r.supersededBy = ?2, r.supersededWhy = ?3"
                        + " where r.id = ?4 and r.supersededAt is null")
                .setParameter(1, recorded.at())
                .setParameter(2, recorded.by())
                .setParameter(3, recorded.why())
                .setParameter(4, entity.id())
                .executeUpdate();
    }
}
