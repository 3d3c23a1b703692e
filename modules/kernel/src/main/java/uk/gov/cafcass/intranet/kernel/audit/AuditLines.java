package uk.gov.cafcass.intranet.kernel.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;

/**
 * The table of lines, to which can only be added; the database numbers and chains them. Plain SQL: the lines of a transaction go in by one
 * statement, and none is read back.
 */
final class AuditLines {

    private static final String COLUMNS =
            "insert into kernel.audit_line (at, username, act, subject_type, subject_id, what, why) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    AuditLines(Sql sql) {
        this.sql = sql;
    }

    /** Adds lines in one statement, on the connection of the present transaction. */
    void append(List<AuditLine> lines) {
        List<@Nullable Object> values = new ArrayList<>();
        for (AuditLine line : lines) {
            values.addAll(Arrays.asList(
                    line.at(),
                    line.username(),
                    line.act().name(),
                    line.subject().type(),
                    line.subject().id(),
                    line.what(),
                    line.why()));
        }
        sql.change(COLUMNS + String.join(", ", Collections.nCopies(lines.size(), ROW)), values.toArray());
    }
}
