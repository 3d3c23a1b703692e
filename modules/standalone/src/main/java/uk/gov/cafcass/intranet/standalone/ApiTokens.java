package uk.gov.cafcass.intranet.standalone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import uk.gov.cafcass.intranet.kernel.staff.Secrets;

/** Makes tokens for programs that call the API. The database keeps the SHA-256 of a token only. */
final class ApiTokens {

    private static final String NO_SUCH_TABLE = "42P01";

    private ApiTokens() {}

    /**
     * A new token for an active account.
     *
     * @param days until it expires
     * @throws Refusal when there is no such account
     */
    static String issue(DatabaseAddress address, String username, int days) {
        String token = Secrets.newToken();
        try (Connection connection = address.connect();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        insert into kernel.api_token (account_id, token_hash, created_at, expires_at, label)
                        select id, ?, current_timestamp, current_timestamp + ? * interval '1 day', 'scripts/token'
                        from kernel.account where username = ? and active""")) {
            statement.setString(1, Secrets.fingerprint(token));
            statement.setInt(2, days);
            statement.setString(3, username);
            connection.setAutoCommit(false);
            if (statement.executeUpdate() == 0) {
                throw new Refusal("There is no active account " + username + ".");
            }
            AuditLine.changed(connection, username, "API token for " + days + " days, by scripts/token");
            connection.commit();
            return token;
        } catch (SQLException e) {
            throw new Refusal(
                    NO_SUCH_TABLE.equals(e.getSQLState())
                            ? "There are no accounts yet. Start the intranet once with scripts/run."
                            : "The token could not be made: " + OneLine.of(e),
                    e);
        }
    }
}
