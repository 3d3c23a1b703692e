package uk.gov.cafcass.intranet.kernel.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** Tells people things. */
@ApplicationScoped
@Transactional
public class Notices {

    private static final long NOBODY = 0;

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
     * @param path of the page that it is about, below the context root
     */
    public record Notice(long id, String text, String path, OffsetDateTime toldAt) {}

    /** Tells somebody. Services call this; it asks for no role. */
    public void tell(long accountId, String text, String path) {
        sql.change("insert into kernel.notice (account_id, text, path) values (?, ?, ?)", accountId, text, path);
    }

    /** Tells everybody whose account is open and holds a role, but for the caller, who knows. Services call this; it asks for no role. */
    public void tell(Role role, String text, String path) {
        long caller = this.caller.signedIn() ? this.caller.staff().id() : NOBODY;
        sql.change(
                """
                insert into kernel.notice (account_id, text, path)
                select a.id, ?, ? from kernel.account a join kernel.account_role r on r.account_id = a.id
                where a.active and r.role = ? and a.id <> ?""",
                text,
                path,
                role.name(),
                caller);
    }

    /** What the caller was told and has not put away, newest first, at most 50. */
    public List<Notice> mine() {
        return sql.rows(
                "select id, text, path, told_at from kernel.notice where account_id = ? order by id desc limit 50",
                row -> new Notice(
                        row.getLong("id"), row.getString("text"), row.getString("path"), row.getObject("told_at", OffsetDateTime.class)),
                caller.staff().id());
    }

    /** Puts one of the caller's own notices away. */
    public void putAway(long id) {
        sql.change(
                "delete from kernel.notice where id = ? and account_id = ?",
                id,
                caller.staff().id());
    }
}
