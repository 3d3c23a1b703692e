package uk.gov.cafcass.intranet.kernel.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** Tells people things. */
@ApplicationScoped
@Transactional
public class Notices {

    private static final long NOBODY = 0L;

    private final Sql sql;
    private final Caller caller;

    @Inject
    Notices(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * Something that somebody was told.
     *
     * @param subject what it is about; empty for one of those that were told when notices still kept an address
     * @param path of the page that it is about, below the context root; empty when there is a subject
     */
    public record Notice(
            long id, String text, Optional<SubjectRef> subject, Optional<String> path, OffsetDateTime toldAt) {}

    /** Tells somebody. Services call this; it asks for no role. */
    public void tell(long accountId, String text, SubjectRef subject) {
        sql.change(
                "insert into kernel.notice (account_id, text, subject_type, subject_id) values (?, ?, ?, ?)",
                accountId,
                text,
                subject.type(),
                subject.id());
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
                insert into kernel.notice (account_id, text, subject_type, subject_id)
                select a.id, ?, ?, ? from kernel.account a join kernel.account_role r on r.account_id = a.id
                where a.active and r.role = ? and a.id <> ?""",
                text,
                subject.type(),
                subject.id(),
                role.name(),
                doer);
    }

    /** What the caller was told and has not put away, newest first, at most 50. */
    public List<Notice> mine() {
        return sql.rows(
                """
                select id, text, subject_type, subject_id, path, told_at from kernel.notice
                where account_id = ? order by id desc limit 50""",
                Notices::read,
                caller.staff().id());
    }

    private static Notice read(ResultSet row) throws SQLException {
        String type = row.getString("subject_type");
        return new Notice(
                row.getLong("id"),
                row.getString("text"),
                type == null ? Optional.empty() : Optional.of(new SubjectRef(type, row.getString("subject_id"))),
                Optional.ofNullable(row.getString("path")),
                row.getObject("told_at", OffsetDateTime.class));
    }

    /** Puts one of the caller's own notices away. */
    public void putAway(long id) {
        sql.change(
                "delete from kernel.notice where id = ? and account_id = ?",
                id,
                caller.staff().id());
    }
}
