package uk.gov.cafcass.intranet.kernel.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/** Tells people things. */
@ApplicationScoped
@Transactional
public class Notices {

    private final DataSource dataSource;
    private final Caller caller;

    @Inject
    Notices(DataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into kernel.notice (account_id, text, path) values (?, ?, ?)")) {
            insert.setLong(1, accountId);
            insert.setString(2, text);
            insert.setString(3, path);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody could be told", e);
        }
    }

    /** What the caller was told and has not put away, newest first, at most 50. */
    public List<Notice> mine() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, text, path, told_at from kernel.notice where account_id = ? order by id desc limit 50")) {
            select.setLong(1, caller.staff().id());
            try (ResultSet rows = select.executeQuery()) {
                List<Notice> notices = new ArrayList<>();
                while (rows.next()) {
                    notices.add(new Notice(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class)));
                }
                return notices;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The notices could not be read", e);
        }
    }

    /** Puts one of the caller's own notices away. */
    public void putAway(long id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from kernel.notice where id = ? and account_id = ?")) {
            delete.setLong(1, id);
            delete.setLong(2, caller.staff().id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The notice could not be put away", e);
        }
    }
}
