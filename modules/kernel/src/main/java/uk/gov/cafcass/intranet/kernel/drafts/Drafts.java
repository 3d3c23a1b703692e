package uk.gov.cafcass.intranet.kernel.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/** Keeps the caller's own unsaved forms; nobody else can read them. */
@ApplicationScoped
@Transactional
public class Drafts {

    /** The most that is kept of one form, in characters. */
    public static final int LONGEST = 3_000_000;

    private final DataSource dataSource;
    private final Caller caller;

    @Inject
    Drafts(DataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
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
        run(
                """
                insert into kernel.draft (account_id, form, content) values (?, ?, ?)
                on conflict (account_id, form) do update set content = excluded.content, kept_at = now()""",
                account,
                form,
                content);
    }

    /** What the caller typed into this form and has not saved. */
    public Optional<Draft> find(String form) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content, kept_at from kernel.draft where account_id = ? and form = ?")) {
            select.setLong(1, caller.staff().id());
            select.setString(2, form);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Draft(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The draft could not be read", e);
        }
    }

    /** What the caller typed into this form and has not saved, field by field. */
    public Optional<KeptForm> kept(String form) {
        return find(form).map(draft -> KeptForm.read(draft.content(), draft.keptAt()));
    }

    /** Forgets the draft, since it was saved or thrown away. */
    public void forget(String form) {
        run(
                "delete from kernel.draft where account_id = ? and form = ?",
                caller.staff().id(),
                form);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The draft could not be kept", e);
        }
    }
}
