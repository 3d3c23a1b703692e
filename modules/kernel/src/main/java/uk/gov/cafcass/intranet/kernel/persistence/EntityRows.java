package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;

/**
 * The rows of one table, as entities: found by number, locked, listed.
 *
 * @param <E> the entity
 */
public abstract class EntityRows<E> {

    /** A row that is locked is read again, for somebody may have changed it since it was read. */
    public static final Map<String, Object> READ_AGAIN = Map.of(QueryHints.REFRESH, true);

    private final EntityManager entities;
    private final Class<E> type;

    protected EntityRows(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** The row with this number, to read. */
    protected Optional<E> found(long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** The row with this number, locked until the end of the transaction. */
    protected Optional<E> locked(long id) {
        return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE, READ_AGAIN));
    }

    /** Writes what was changed so far, so that numbers and versions are those of the rows. */
    protected void flush() {
        entities.flush();
    }

    protected EntityManager entities() {
        return entities;
    }

    /** A query whose parameters are numbered from 1. */
    protected <T> TypedQuery<T> query(Class<T> found, String jpql, Object... parameters) {
        TypedQuery<T> query = entities.createQuery(jpql, found);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** What a query finds; its parameters are numbered from 1. */
    protected <T> List<T> list(Class<T> found, String jpql, Object... parameters) {
        return query(found, jpql, parameters).getResultList();
    }

    /** The entities that a query finds. */
    protected List<E> list(String jpql, Object... parameters) {
        return list(type, jpql, parameters);
    }
}
