package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher keeps for itself in files, and what it says in one line when it cannot start. */
class KeptSecretsTest {

    @TempDir
    private Path directory;

    @Test
    void a_secret_is_made_once_and_read_by_its_owner_alone() throws IOException {
        Path file = directory.resolve("token");
        AtomicInteger made = new AtomicInteger();
        String first = KeptSecrets.keptIn(file, () -> "secret " + made.incrementAndGet());
        assertThat(first).isEqualTo("secret 1");
        assertThat(KeptSecrets.keptIn(file, () -> "secret " + made.incrementAndGet()))
                .isEqualTo("secret 1");
        assertThat(made).hasValue(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void writing_again_replaces_it_whole_and_leaves_nothing_beside_it() throws IOException {
        Path file = directory.resolve("token");
        Files.writeString(directory.resolve("token.new"), "left by a start that was cut off");
        KeptSecrets.write(file, "a longer one\n");
        KeptSecrets.write(file, "b\n");
        assertThat(file).hasContent("b\n");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void no_two_are_alike_and_words_can_be_read_aloud() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            assertThat(KeptSecrets.token()).matches("[A-Za-z0-9_-]{43}");
            assertThat(seen.add(KeptSecrets.token())).isTrue();
            assertThat(KeptSecrets.words())
                    .matches("([bdfghjklmnprstvz][aeiou]){2}(-([bdfghjklmnprstvz][aeiou]){2}){3}");
        }
        assertThat(seen.add(KeptSecrets.words())).isTrue();
    }

    @Test
    void an_address_of_a_database_is_left_for_other_commands_and_read_by_them() throws IOException {
        Path file = directory.resolve("database");
        DatabaseAddress address = new DatabaseAddress("jdbc:postgresql://a/b?x=y#z", "ü ser", "p=a:s\\s\nword");
        address.leaveIn(file);
        assertThat(DatabaseAddress.readFrom(file)).isEqualTo(address);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void settings_are_taken_over_and_a_file_that_cannot_be_read_is_named() throws IOException {
        Path file = directory.resolve("intranet.properties");
        Files.writeString(file, "intranet.test.of.settings = a value\n");
        try {
            Settings.apply(file);
            assertThat(System.getProperty("intranet.test.of.settings")).isEqualTo("a value");
        } finally {
            System.clearProperty("intranet.test.of.settings");
        }
        Files.writeString(file, "broken = \\u00zz\n");
        for (Path wrong : Map.of(1, file, 2, directory.resolve("none")).values()) {
            assertThatThrownBy(() -> Settings.apply(wrong))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(wrong.toString());
        }
    }

    @Test
    void a_failure_is_told_by_its_deepest_cause_in_one_short_line() {
        Throwable deep = new IllegalStateException("outer", new IOException(" port\n in   use "));
        assertThat(OneLine.of(deep)).isEqualTo("port in use");
        assertThat(OneLine.of(new IllegalStateException("outer", new IOException())))
                .isEqualTo("IOException");
        assertThat(OneLine.of((String) null)).isEmpty();
        assertThat(OneLine.of("x".repeat(300))).hasSize(300).doesNotEndWith("…");
        assertThat(OneLine.of("x".repeat(301))).hasSize(300).endsWith("…");
    }

    /** After a restart of the machine the number in the file belongs to anybody, here to this very test. */
    @ParameterizedTest
    @ValueSource(strings = {"", "no number", "-1", "999999999", "own"})
    void a_process_that_is_no_postgresql_of_these_files_is_left_alone(String written) throws IOException {
        String pid =
                written.equals("own") ? Long.toString(ProcessHandle.current().pid()) : written;
        Files.writeString(directory.resolve("postmaster.pid"), pid + "\n");
        assertThat(LeftoverPostgres.runningOn(directory)).isEmpty();
        LeftoverPostgres.stop(directory);
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void where_nothing_was_started_nothing_is_left() {
        assertThat(LeftoverPostgres.runningOn(directory.resolve("none"))).isEmpty();
    }
}
