package uk.gov.cafcass.intranet.kernel.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/**
 * The timelines of all records. Services call this within their own transaction and have asked for permission before; it asks for no
 * role, since only the owner of a record knows who may read or write about it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Timeline {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Timeline(@KernelUnit EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Adds what happened just now.
     *
     * @param accountId of whoever did it
     * @param what in the past tense and a few words
     * @param detail what was written with it; may be empty
     */
    public void add(SubjectRef subject, long accountId, String what, String detail) {
        add(subject, OffsetDateTime.now(clock), accountId, what, detail);
    }

    /** Adds what happened at a moment that the record itself remembers as well. */
    public void add(SubjectRef subject, OffsetDateTime at, long accountId, String what, String detail) {
        entities.persist(new TimelineEntry(subject, at, accountId, what, detail));
    }

    /** What happened to a record, the latest first. */
    public List<Happening> of(SubjectRef subject) {
        return entities.createQuery(
                        """
                        select e from TimelineEntry e
                        where e.subjectType = :type and e.subjectId = :id order by e.id desc""",
                        TimelineEntry.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(TimelineEntry::happening)
                .toList();
    }
}
