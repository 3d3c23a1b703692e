package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;

/** The messages that were not delivered yet. */
@ApplicationScoped
class OutboxMessages {

    /**
     * By a native query: EclipseLink knows {@code for update} and {@code nowait}, but has no {@code skip locked}; it takes the lock
     * timeout of -2 that says so elsewhere for none, and waits. Whether it is due is asked once more under the lock.
     */
    private static final String LOCK_UNLESS_LOCKED =
            """
            select m.* from kernel.outbox_message m
            where m.id = ?1 and not m.set_aside and m.due_at <= ?2
              and (m.ordering_key is null or not exists (
                select 1 from kernel.outbox_message e
                where e.handler = m.handler and e.ordering_key = m.ordering_key and not e.set_aside and e.id < m.id))
            for update of m skip locked""";

    private static final String DUE =
            """
            select m.id from OutboxMessage m
            where m.setAside = false and m.dueAt <= :now
              and (m.key is null or not exists (
                select e.id from OutboxMessage e
                where e.handler = m.handler and e.key = m.key and e.setAside = false and e.id < m.id))
            order by m.dueAt, m.id""";

    private final EntityManager entities;

    @Inject
    OutboxMessages(@KernelUnit EntityManager entities) {
        this.entities = entities;
    }

    void add(OutboxMessage message) {
        entities.persist(message);
    }

    /** Which can be delivered now, the longest due first; read without a lock, so another node may be about to do so. */
    List<Long> due(OffsetDateTime now, int limit) {
        return entities.createQuery(DUE, Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The message, locked until the end of the transaction; empty when another node has it or it is not due any more. */
    Optional<OutboxMessage> lockIfDue(long id, OffsetDateTime now) {
        List<?> found = entities.createNativeQuery(LOCK_UNLESS_LOCKED, OutboxMessage.class)
                .setParameter(1, id)
                .setParameter(2, now)
                .getResultList();
        return found.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** The message whether or not it is due, locked until the end of the transaction; empty when it is gone or locked already. */
    Optional<OutboxMessage> lock(long id) {
        List<?> found = entities.createNativeQuery(
                        "select * from kernel.outbox_message where id = ?1 for update skip locked", OutboxMessage.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** Makes all that is set aside due; says how many that was. */
    int releaseAll(OffsetDateTime now) {
        return entities.createQuery(
                        """
                        update OutboxMessage m set m.setAside = false, m.attempts = 0, m.dueAt = :now, m.version = m.version + 1
                        where m.setAside = true""")
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(OutboxMessage message) {
        entities.remove(message);
    }

    /** Those that are set aside first, then those that failed, then the others; within each the oldest first. */
    List<MessageSummary> list(int limit, int offset) {
        return entities.createQuery(
                        """
                        select m from OutboxMessage m
                        order by m.setAside desc, case when m.attempts > 0 then 0 else 1 end, m.id""",
                        OutboxMessage.class)
                .setMaxResults(limit)
                .setFirstResult(offset)
                .getResultStream()
                .map(OutboxMessage::summary)
                .toList();
    }

    long count() {
        return entities.createQuery("select count(m) from OutboxMessage m", Long.class)
                .getSingleResult();
    }

    long countSetAside() {
        return entities.createQuery("select count(m) from OutboxMessage m where m.setAside = true", Long.class)
                .getSingleResult();
    }
}
