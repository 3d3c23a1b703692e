package uk.gov.cafcass.intranet.kernel.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/** Makes a thing once, however often the same request arrives under the same key; keys are the caller's own. */
@ApplicationScoped
@Transactional
public class Repeats {

    private static final int LONGEST_KEY = 200;

    private final DataSource dataSource;
    private final Caller caller;

    @Inject
    Repeats(DataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /**
     * Runs the work, unless it has been done under this key: then gives the first answer again. The key, the work and its
     * answer are one transaction, and a second request with the same key waits for the first to end.
     *
     * @param key that the sender chose, at most 200 characters
     * @param fingerprint of what was sent; the same key with other content is refused
     * @param work that makes the thing and says what to answer, in a form that can be kept: its reference
     * @return the answer
     * @throws Problem {@link Kind#CONFLICT} when the key was used for something else
     */
    public String once(String key, String fingerprint, Supplier<String> work) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(
                    Kind.MALFORMED,
                    "idempotency-key.length",
                    "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        long account = caller.staff().id();
        try (Connection connection = dataSource.getConnection()) {
            if (!claimed(connection, account, key, fingerprint)) {
                return firstAnswer(connection, account, key, fingerprint);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The Idempotency-Key could not be kept", e);
        }
        String answer = work.get();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update kernel.idempotency_key set answer = ? where account_id = ? and key = ?")) {
            update.setString(1, answer);
            update.setLong(2, account);
            update.setString(3, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
        return answer;
    }

    private static boolean claimed(Connection connection, long account, String key, String fingerprint)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into kernel.idempotency_key (account_id, key, fingerprint, answer) values (?, ?, ?, '')
                on conflict (account_id, key) do nothing""")) {
            insert.setLong(1, account);
            insert.setString(2, key);
            insert.setString(3, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    private static String firstAnswer(Connection connection, long account, String key, String fingerprint)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select fingerprint, answer from kernel.idempotency_key where account_id = ? and key = ?")) {
            select.setLong(1, account);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(fingerprint)) {
                    throw Problem.of(
                            Kind.CONFLICT,
                            "idempotency-key.reused",
                            "This Idempotency-Key was used for something else. Choose a new one.");
                }
                return row.getString(2);
            }
        }
    }
}
