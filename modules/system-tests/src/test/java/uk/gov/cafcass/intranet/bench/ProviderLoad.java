package uk.gov.cafcass.intranet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills the register: centres all over England, each with two services at least, and twelve periods of accreditation. */
final class ProviderLoad {

    private final Connection connection;
    private final Amounts amounts;

    ProviderLoad(Connection connection, Amounts amounts) {
        this.connection = connection;
        this.amounts = amounts;
    }

    /** Whether they were loaded before, into a database that was kept. */
    boolean done() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from providers.centre")) {
            row.next();
            return row.getInt(1) >= amounts.centres();
        }
    }

    /** Loads everything, and statistics for the planner. */
    void load() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Sql.named("providers.sql").replace(":centres", Integer.toString(amounts.centres())));
            // One at a time: VACUUM runs in no transaction.
            for (String table : List.of("organisation", "centre", "service", "accreditation")) {
                statement.execute("vacuum analyze providers." + table);
            }
        }
    }
}
