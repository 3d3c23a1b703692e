package uk.gov.cafcass.intranet.standalone;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a given database will do. Payara Micro stays up with an application that answers nothing when it cannot connect, so
 * this is asked before it is booted.
 */
final class DatabaseCheck {

    /** The PostgreSQL of Debian 12; its makers look after it until November 2027. */
    static final int OLDEST_MAJOR = 15;

    private DatabaseCheck() {}

    /**
     * Connects once and looks around.
     *
     * @throws Refusal when the database cannot be reached, refuses the user, is too old, or is not in UTF-8
     */
    static void require(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            DatabaseMetaData about = connection.getMetaData();
            if (about.getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new Refusal("The database at " + address.url() + " is PostgreSQL "
                        + about.getDatabaseProductVersion() + "; the intranet needs " + OLDEST_MAJOR + " or newer.");
            }
            String encoding = ask(connection, "show server_encoding");
            if (!"UTF8".equals(encoding)) {
                throw new Refusal("The database at " + address.url() + " is encoded in " + encoding
                        + "; the intranet needs one in UTF8.");
            }
            if (!"t".equals(ask(connection, "select has_database_privilege(current_database(), 'create')"))) {
                throw new Refusal("The role " + address.user() + " may not create schemas in " + address.url()
                        + ". Make it the owner of the database.");
            }
        } catch (SQLException e) {
            throw new Refusal(why(e.getSQLState(), address, e), e);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String why(@Nullable String state, DatabaseAddress address, SQLException problem) {
        return switch (String.valueOf(state)) {
            case "28P01", "28000" ->
                "The database at " + address.url() + " refuses the user " + address.user()
                        + " with this password. Check INTRANET_DB_USER and INTRANET_DB_PASSWORD.";
            case "3D000" -> "There is no such database: " + address.url() + ". Create it, or correct INTRANET_DB_URL.";
            case "08001", "08004", "08006" ->
                "No PostgreSQL answers at " + address.url() + ". Check that it runs, and INTRANET_DB_URL.";
            case "53300" -> "The database at " + address.url() + " takes no more connections.";
            default -> "The database at " + address.url() + " cannot be used: " + OneLine.of(problem);
        };
    }
}
