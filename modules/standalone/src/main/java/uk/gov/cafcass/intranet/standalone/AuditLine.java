package uk.gov.cafcass.intranet.standalone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the commands at the terminal write into the audit trail: nobody is signed in there, so it names the system's user. */
final class AuditLine {

    private AuditLine() {}

    /** In the transaction of the connection; the database numbers and chains the line. */
    static void changed(Connection connection, String account, String what) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                """
                insert into kernel.audit_line (at, username, act, subject_type, subject_id, what)
                values (current_timestamp, ?, 'CHANGED', 'account', ?, ?)""")) {
            statement.setString(1, System.getProperty("user.name", "") + " (at the terminal)");
            statement.setString(2, account);
            statement.setString(3, what);
            statement.executeUpdate();
        }
    }
}
