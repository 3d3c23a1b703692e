package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.EntityManager;

/**
 * The rows of a table of which only the present version is kept.
 *
 * @param <E> the entity
 */
public abstract class CorrectedRows<E extends VersionedEntity<?>> extends VersionedRows<E> {

    /** @param noun what people call one of them */
    protected CorrectedRows(EntityManager entities, Class<E> type, String noun) {
        super(entities, type, noun);
    }

    /** Adds a row; it has its number and first version afterwards. */
    public E add(E entity) {
        entities().persist(entity);
        flush();
        return entity;
    }

    /** Stores a row that was locked and corrected; it has its next version afterwards. */
    public E store(E entity) {
        flush();
        return entity;
    }

    /** Removes a row that was locked. */
    public void remove(E entity) {
        entities().remove(entity);
        flush();
    }
}
