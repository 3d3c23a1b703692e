package uk.gov.cafcass.intranet.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** The table of lines, to which can only be added; the database numbers and chains them. */
final class AuditLines {

    private static final String COLUMNS =
            "insert into kernel.audit_line (at, username, act, subject_type, subject_id, what, why) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    AuditLines(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds lines in one statement, on the connection of the present transaction. */
    void append(List<AuditLine> lines) {
        String sql = COLUMNS + String.join(", ", Collections.nCopies(lines.size(), ROW));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            int column = 1;
            for (AuditLine line : lines) {
                insert.setObject(column++, line.at());
                insert.setString(column++, line.username());
                insert.setString(column++, line.act().name());
                insert.setString(column++, line.subject().type());
                insert.setString(column++, line.subject().id());
                insert.setString(column++, line.what());
                insert.setString(column++, line.why());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be written, so nothing is", e);
        }
    }
}
