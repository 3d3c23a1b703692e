package uk.gov.cafcass.intranet.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the intranet's own, in its data directory, listening on loopback only and asking for passwords. A commit is
 * on the disk when it returns.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "intranet";
    private static final String MOST_CONNECTIONS = "60";
    /** For its pages; taken as it is filled. With PostgreSQL's 128 MB, search over 100,000 requests reads from disk. */
    private static final String MEMORY = "512MB";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DatabaseAddress address;
    private final Path files;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseAddress address, Path files) {
        this.server = server;
        this.address = address;
        this.files = files;
    }

    /**
     * Starts it on the directory, making the database at the first time and recovering it after a crash.
     *
     * @param statistics whether {@code pg_stat_statements} counts, for measuring; costs a little
     * @throws Refusal when it does not come up
     */
    static EmbeddedDatabase start(DataDirectory data, boolean statistics) {
        LeftoverPostgres.stop(data.postgres());
        String password = KeptSecrets.keptIn(data.superuserPassword(), KeptSecrets::token);
        try {
            makeWhole(data, password);
            EmbeddedPostgres server =
                    builder(data, data.postgres(), password, statistics).start();
            DatabaseAddress address = new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME, NAME, KeptSecrets.token());
            EmbeddedDatabase database = new EmbeddedDatabase(server, address, data.postgres());
            database.prepare(statistics);
            // As root, the library lets everybody write here.
            Files.setPosixFilePermissions(data.program(), PosixFilePermissions.fromString("rwx------"));
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            LeftoverPostgres.stop(data.postgres());
            throw new Refusal(
                    "PostgreSQL did not start on " + data.postgres() + " (" + OneLine.of(e) + "). Its log is in "
                            + data.log() + ".",
                    e);
        }
    }

    /**
     * At the first time, makes everything under another name and renames it when it is whole: killed half-way, it would look
     * like a database to the next start and not be one.
     */
    private static void makeWhole(DataDirectory data, String password) throws IOException {
        if (!unpacked(data.program())) {
            DataDirectory.deleteTree(data.program());
        }
        if (Files.exists(data.postgres())) {
            return;
        }
        Path fresh = data.postgres().resolveSibling("postgres.new");
        LeftoverPostgres.stop(fresh);
        DataDirectory.deleteTree(fresh);
        builder(data, fresh, password, false).start().close();
        Files.move(fresh, data.postgres());
    }

    private static boolean unpacked(Path program) throws IOException {
        if (!Files.exists(program)) {
            return true;
        }
        try (Stream<Path> versions = Files.list(program)) {
            // The library makes this file when it has unpacked all others.
            return versions.allMatch(version -> Files.exists(version.resolve(".exists")));
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DataDirectory data, Path files, String password, boolean statistics) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.program().toFile())
                // We stop it ourselves, after the server that uses it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setConnectConfig("password", password)
                // These become options of initdb: its default here would be to trust every local user.
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.superuserPassword().toString())
                // The library's own defaults are for tests: fast, and not durable.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", MEMORY)
                .setServerConfig("max_connections", MOST_CONNECTIONS)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../log")
                // One file for each day of the week, so that they never fill the disk.
                .setServerConfig("log_filename", "postgres-%a.log")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_truncate_on_rotation", "on");
        if (statistics) {
            builder.setServerConfig("shared_preload_libraries", "pg_stat_statements");
        }
        return builder;
    }

    /**
     * The role and the database that the intranet uses. The role owns the database and nothing else, and gets a new password
     * at each start, so that an old one that leaked is worth nothing.
     */
    private void prepare(boolean statistics) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            boolean there = exists(connection, "select from pg_roles where rolname = '" + NAME + "'");
            // The password is letters, digits, - and _: it cannot end the literal.
            execute(
                    connection,
                    (there ? "alter" : "create") + " role " + NAME + " login password '" + address.password() + "'");
            if (!exists(connection, "select from pg_database where datname = '" + NAME + "'")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
        }
        if (statistics) {
            try (Connection connection = server.getDatabase("postgres", NAME).getConnection()) {
                execute(connection, "create extension if not exists pg_stat_statements");
                execute(connection, "grant pg_read_all_stats to " + NAME);
                execute(connection, "grant execute on function pg_stat_statements_reset to " + NAME);
            }
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    /** Stops it; returns when its last page is on the disk, or after a minute. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new Refusal("PostgreSQL did not stop: " + OneLine.of(e), e);
        }
        // The library waits five seconds only; a large last checkpoint takes longer.
        Waiting.until(() -> LeftoverPostgres.runningOn(files).isEmpty(), LONGEST_STOP);
    }
}
