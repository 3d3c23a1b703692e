package uk.gov.cafcass.intranet.providers.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The rows of one table that people correct, as entities: found by number, and locked. How they are written is said by {@link CorrectedRows},
 * and by {@link RecordedRows} for those of which every version is kept.
 *
 * @param <E> the entity
 */
public abstract class VersionedRows<E extends VersionedEntity<?>> {

    /** A row that is locked is read again, for somebody may have changed it since it was read. */
    public static final Map<String, Object> READ_AGAIN = Map.of(QueryHints.REFRESH, true);

    private final EntityManager entities;
    private final Class<E> type;
    private final String noun;

    /** @param noun what people call one of them */
    protected VersionedRows(EntityManager entities, Class<E> type, String noun) {
        this.entities = entities;
        this.type = type;
        this.noun = noun;
    }

    /**
     * The row with this number, to read.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public E get(long id) {
        return found(entities.find(type, id));
    }

    /**
     * The row with this number, locked until the end of the transaction.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public E lock(long id) {
        return found(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE, READ_AGAIN));
    }

    /** Writes what was changed so far, so that numbers and versions are those of the rows. */
    protected void flush() {
        entities.flush();
    }

    protected EntityManager entities() {
        return entities;
    }

    /** What a query finds; its parameters are numbered from 1. */
    protected <T> List<T> list(Class<T> found, String jpql, Object... parameters) {
        TypedQuery<T> query = entities.createQuery(jpql, found);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** The entities that a query finds. */
    protected List<E> list(String jpql, Object... parameters) {
        return list(type, jpql, parameters);
    }

    private E found(@Nullable E entity) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        noun.replace(' ', '-') + ".unknown",
                        "There is no such " + noun + ". Look at the list again."));
    }
}
