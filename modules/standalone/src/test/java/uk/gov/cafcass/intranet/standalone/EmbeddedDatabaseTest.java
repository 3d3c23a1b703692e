package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void a_commit_is_on_the_disk_when_it_returns() throws SQLException {
        assertThat(ask(Own.database(), "show fsync")).isEqualTo("on");
        assertThat(ask(Own.database(), "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(Own.database(), "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void it_listens_on_loopback_only_and_asks_for_a_password() throws SQLException {
        assertThat(ask(Own.database(), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(Own.database(), "show password_encryption")).isEqualTo("scram-sha-256");
    }

    @Test
    void the_intranets_role_owns_its_database_and_nothing_else() throws SQLException {
        assertThat(ask(Own.database(), "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        Own.database(),
                        "select rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void names_are_kept_as_they_are_written() throws SQLException {
        assertThat(ask(Own.database(), "select 'Siân Ŵyn' || chr(128522)")).isEqualTo("Siân Ŵyn😊");
    }

    @Test
    void after_a_kill_the_next_start_recovers_what_was_committed(@TempDir Path directory) throws Exception {
        DataDirectory data = DataDirectory.open(directory);
        EmbeddedDatabase first = EmbeddedDatabase.start(data, false);
        execute(first.address(), "create table letter (text text)", "insert into letter values ('kept')");
        ProcessHandle postgres = LeftoverPostgres.runningOn(data.postgres()).orElseThrow();
        // What a start does that finds the PostgreSQL of a killed JVM still running.
        LeftoverPostgres.stop(data.postgres());
        assertThat(postgres.isAlive()).isFalse();
        first.close();
        try (EmbeddedDatabase second = EmbeddedDatabase.start(data, false)) {
            assertThat(ask(second.address(), "select text from letter")).isEqualTo("kept");
            postgres = LeftoverPostgres.runningOn(data.postgres()).orElseThrow();
            execute(second.address(), "insert into letter values ('kept too')");
            // And now PostgreSQL itself goes without a word, its pid file stays.
            postgres.destroyForcibly();
            postgres.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThat(data.postgres().resolve("postmaster.pid")).exists();
        try (EmbeddedDatabase third = EmbeddedDatabase.start(data, false)) {
            assertThat(ask(third.address(), "select count(*) from letter")).isEqualTo("2");
        }
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_process_that_got_the_number_of_an_old_postgres_is_left_alone(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + directory + "\n");

        assertThat(LeftoverPostgres.runningOn(directory)).isEmpty();
    }

    private static void execute(DatabaseAddress address, String... statements) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
