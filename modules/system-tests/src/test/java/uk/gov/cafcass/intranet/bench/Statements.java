package uk.gov.cafcass.intranet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many statements the database has been given so far, without what only frames them: begin, commit, set. */
final class Statements {

    private static final String CALLS =
            """
            select coalesce(sum(calls), 0), coalesce(sum(total_exec_time), 0) from pg_stat_statements
            where toplevel and query !~* '^\\s*(begin|start|commit|rollback|set|show)\\M' and query !~ 'pg_stat_statements'""";

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    long soFar() throws SQLException {
        return (long) column(1);
    }

    /** How long it took over them. */
    double millisecondsSoFar() throws SQLException {
        return column(2);
    }

    private double column(int number) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(CALLS)) {
            rows.next();
            return rows.getDouble(number);
        }
    }
}
