package uk.gov.cafcass.intranet.systemtests.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.gov.cafcass.intranet.systemtests.Checkout;

/** The PostgreSQL of the intranet that is tested, as its superuser sees it: for taking it away in the middle of things. */
final class ItsDatabase {

    private static final String NAME = System.getProperty("intranet.running.database", "intranet");
    /** In {@code postmaster.pid}, by PostgreSQL's own documentation. */
    private static final int LINE_OF_THE_PORT = 3;

    private final String url;
    private final String password;

    private ItsDatabase(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Finds it by what it keeps in the data directory. */
    static ItsDatabase find() throws IOException {
        String running = System.getProperty("intranet.running.data", "");
        Path data = running.isEmpty() ? Checkout.target("standalone-data") : Path.of(running);
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(LINE_OF_THE_PORT);
        return new ItsDatabase(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres",
                Files.readString(data.resolve("postgres-password")).strip());
    }

    /** Ends every connection to it, whatever that is doing. New ones are let in. */
    void cut() throws SQLException {
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + NAME + "'");
    }

    /** Ends every connection to it and lets none in. */
    void takeAway() throws SQLException {
        run("alter database " + NAME + " allow_connections false");
        cut();
    }

    /** Lets connections in again. */
    void giveBack() throws SQLException {
        run("alter database " + NAME + " allow_connections true");
    }

    /** How often somebody was refused at an address, such as {@code POST /providers/grants}. */
    int refusals(String address) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url.replace("/postgres", "/" + NAME), "postgres", password);
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from kernel.audit_line where act = 'REFUSED' and subject_id = ?")) {
            select.setString(1, address);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** What a query of the intranet’s own database counts. */
    long count(String sql) throws SQLException {
        String own = url.replaceFirst("/postgres$", "/" + NAME);
        try (Connection connection = DriverManager.getConnection(own, "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
