package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.EntityManager;
import uk.gov.cafcass.intranet.kernel.persistence.EntityRows;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The rows of one table that people correct, as entities: found by number, and locked. How they are written is said by {@link CorrectedRows},
 * and by {@link RecordedRows} for those of which every version is kept.
 *
 * @param <E> the entity
 */
public abstract class VersionedRows<E extends VersionedEntity<?>> extends EntityRows<E> {

    private final String noun;

    /** @param noun what people call one of them */
    protected VersionedRows(EntityManager entities, Class<E> type, String noun) {
        super(entities, type);
        this.noun = noun;
    }

    /**
     * The row with this number, to read.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public E get(long id) {
        return found(id).orElseThrow(this::unknown);
    }

    /**
     * The row with this number, locked until the end of the transaction.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public E lock(long id) {
        return locked(id).orElseThrow(this::unknown);
    }

    private Problem unknown() {
        return Problem.of(
                Kind.NOT_FOUND,
                noun.replace(' ', '-') + ".unknown",
                "There is no such " + noun + ". Look at the list again.");
    }
}
