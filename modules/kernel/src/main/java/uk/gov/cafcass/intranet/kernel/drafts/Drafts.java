package uk.gov.cafcass.intranet.kernel.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/**
 * Keeps the caller's own unsaved forms; nobody else can read them. Plain SQL, since to insert or replace is one statement, and two pages
 * that keep the same form at once must not meet an error.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    /** The most that is kept of one form, in characters. */
    public static final int LONGEST = 3_000_000;

    private final Sql sql;
    private final Caller caller;

    @Inject
    Drafts(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * An unsaved form.
     *
     * @param content what was typed, in the form's own notation
     * @param keptAt when it was last kept
     */
    public record Draft(String content, OffsetDateTime keptAt) {}

    /** Keeps what was typed into a form, in place of what was kept of it before. */
    public void keep(String form, String content) {
        long account = caller.staff().id();
        if (content.length() > LONGEST || form.length() > 200) {
            throw Problem.of(Kind.TOO_LARGE, "draft.too-large", "This is too long to be kept as a draft.");
        }
        sql.change(
                """
                insert into kernel.draft (account_id, form, content) values (?, ?, ?)
                on conflict (account_id, form) do update set content = excluded.content, kept_at = now()""",
                account,
                form,
                content);
    }

    /** What the caller typed into this form and has not saved. */
    public Optional<Draft> find(String form) {
        return sql.row(
                "select content, kept_at from kernel.draft where account_id = ? and form = ?",
                row -> new Draft(row.getString("content"), row.getObject("kept_at", OffsetDateTime.class)),
                caller.staff().id(),
                form);
    }

    /** What the caller typed into this form and has not saved, field by field. */
    public Optional<KeptForm> kept(String form) {
        return find(form).map(draft -> KeptForm.read(draft.content(), draft.keptAt()));
    }

    /** Forgets the draft, since it was saved or thrown away. */
    public void forget(String form) {
        sql.change(
                "delete from kernel.draft where account_id = ? and form = ?",
                caller.staff().id(),
                form);
    }
}
