package uk.gov.cafcass.intranet.kernel.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/**
 * Tells people things. Everybody with a role is told by plain SQL: one statement adds a notice for each of them, which JPQL cannot.
 */
@ApplicationScoped
@Transactional
public class Notices {

    private static final long NOBODY = 0L;

    private static final int MOST = 50;

    private final EntityManager entities;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Notices(@KernelUnit EntityManager entities, Sql sql, Caller caller, Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** Tells somebody. Services call this; it asks for no role. */
    public void tell(long accountId, String text, SubjectRef subject) {
        entities.persist(new NoticeEntity(accountId, text, subject, OffsetDateTime.now(clock)));
    }

    /** Tells everybody whose account is open and holds a role, but for the caller, who knows. Services call this; it asks for no role. */
    public void tell(Role role, String text, SubjectRef subject) {
        tellOthers(role, caller.signedIn() ? caller.staff().id() : NOBODY, text, subject);
    }

    /**
     * Tells everybody whose account is open and holds a role, but for whoever knows since they did it. For what follows later, when
     * nobody is signed in; it asks for no role.
     *
     * @param doer their account, if somebody did it
     */
    public void tell(Role role, Optional<Long> doer, String text, SubjectRef subject) {
        tellOthers(role, doer.orElse(NOBODY), text, subject);
    }

    private void tellOthers(Role role, long doer, String text, SubjectRef subject) {
        sql.change(
                """
                insert into kernel.notice (account_id, text, subject_type, subject_id, told_at)
                select a.id, ?, ?, ?, ? from kernel.account a join kernel.account_role r on r.account_id = a.id
                where a.active and r.role = ? and a.id <> ?""",
                text,
                subject.type(),
                subject.id(),
                OffsetDateTime.now(clock),
                role.name(),
                doer);
    }

    /** What the caller was told and has not put away, newest first, at most 50. */
    public List<Notice> mine() {
        return entities.createQuery(
                        "select n from NoticeEntity n where n.accountId = ?1 order by n.id desc", NoticeEntity.class)
                .setParameter(1, caller.staff().id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(NoticeEntity::value)
                .toList();
    }

    /** Puts one of the caller's own notices away. */
    public void putAway(long id) {
        entities.createQuery("delete from NoticeEntity n where n.id = ?1 and n.accountId = ?2")
                .setParameter(1, id)
                .setParameter(2, caller.staff().id())
                .executeUpdate();
    }
}
