package uk.gov.cafcass.intranet.kernel.attachments;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.EntityRows;

/**
 * The attachments of one table.
 *
 * @param <A> the entity of the module
 */
public abstract class AttachmentRows<A extends Attachment> extends EntityRows<A> {

    protected AttachmentRows(EntityManager entities, Class<A> type) {
        super(entities, type);
    }

    /** Adds one; it has its number afterwards. */
    public A add(A attachment) {
        entities().persist(attachment);
        flush();
        return attachment;
    }

    /** The one with this number, to read. */
    public Optional<A> find(long id) {
        return found(id);
    }

    /** The one with this number, locked until the end of the transaction, to withdraw it. */
    public Optional<A> lock(long id) {
        return locked(id);
    }
}
