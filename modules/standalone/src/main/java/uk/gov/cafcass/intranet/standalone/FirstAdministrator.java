package uk.gov.cafcass.intranet.standalone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.staff.Passwords;

/** The account that all others are made with. It is made once, by whoever can start the intranet; there is no default one. */
final class FirstAdministrator {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    private FirstAdministrator() {}

    /** Whether an active administrator exists. */
    static boolean exists(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            return exists(connection);
        } catch (SQLException e) {
            throw new Refusal("The accounts cannot be read: " + OneLine.of(e), e);
        }
    }

    /**
     * Refuses what {@link #make} would refuse, before anybody is asked for a password.
     *
     * @throws Refusal when the name is none, or there is an administrator already
     */
    static void requireMakeable(DatabaseAddress address, String username) {
        if (!USERNAME.matcher(username).matches()) {
            throw new Refusal("An account is named with 2 to 60 small letters, digits, dots and hyphens: for example"
                    + " jo.smith.");
        }
        if (exists(address)) {
            throw refuseSecond();
        }
    }

    /**
     * Makes the account, with the role of administrator only.
     *
     * @throws Refusal when there is an administrator already, or the name is taken
     */
    static void make(DatabaseAddress address, String username, String password) {
        Passwords passwords = new Passwords();
        passwords.objection(password, username).ifPresent(objection -> {
            throw new Refusal("This password will not do. " + objection);
        });
        try (Connection connection = address.connect()) {
            connection.setAutoCommit(false);
            // Two terminals at once make one administrator.
            try (Statement lock = connection.createStatement()) {
                lock.execute("lock table kernel.account_role in share row exclusive mode");
            }
            if (exists(connection)) {
                throw refuseSecond();
            }
            insert(connection, username, passwords.hash(password));
            AuditLine.changed(connection, username, "opened with roles [ADMINISTRATOR], by scripts/run");
            connection.commit();
        } catch (SQLException e) {
            throw new Refusal(
                    "23505".equals(e.getSQLState())
                            ? "There is an account " + username + " already, without the role of administrator."
                                    + " Choose another name."
                            : "The account could not be made: " + OneLine.of(e),
                    e);
        }
    }

    private static Refusal refuseSecond() {
        return new Refusal("There is an administrator already. Start without --administrator; further accounts are made"
                + " in the intranet.");
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        select from kernel.account a join kernel.account_role r on r.account_id = a.id
                        where r.role = 'ADMINISTRATOR' and a.active""")) {
            return rows.next();
        }
    }

    private static void insert(Connection connection, String username, String hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                """
                with made as (
                  insert into kernel.account
                    (version, username, name, email, password_hash, active, failed_attempts, created_at)
                  values (0, ?, ?, '', ?, true, 0, current_timestamp)
                  returning id)
                insert into kernel.account_role (account_id, role) select id, 'ADMINISTRATOR' from made""")) {
            statement.setString(1, username);
            statement.setString(2, username);
            statement.setString(3, hash);
            statement.executeUpdate();
        }
    }
}
