package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void a_new_directory_is_made_for_its_owner_alone() throws IOException {
        DataDirectory data = DataDirectory.open(temporary.resolve("a/data"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.run())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_directory_of_another_user_is_refused_and_says_whose_it_is() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root can give a directory away")
                .isEqualTo("root");
        Path theirs = Files.createDirectory(temporary.resolve("theirs"));
        Files.setOwner(
                theirs, theirs.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> DataDirectory.open(theirs))
                .isInstanceOf(Refusal.class)
                .hasMessage("The data directory " + theirs + " belongs to nobody and you are root."
                        + " Run as nobody, or name another with --data.");
        assertThat(theirs).isEmptyDirectory();
    }

    @Test
    void a_database_of_another_user_in_an_own_directory_is_refused_too() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root can give a directory away")
                .isEqualTo("root");
        DataDirectory data = DataDirectory.open(temporary);
        Files.createDirectory(data.postgres());
        Files.setOwner(
                data.postgres(),
                temporary.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> DataDirectory.open(temporary)).hasMessageContaining("belongs to nobody");
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "a letter");

        assertThatThrownBy(() -> DataDirectory.open(file))
                .hasMessage(file + " is a file. Name a directory with --data.");
    }

    @Test
    void a_directory_that_cannot_be_made_is_refused() {
        assertThatThrownBy(() -> DataDirectory.open(Path.of("/proc/data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be made or written");
    }

    @Test
    void a_directory_is_claimed_by_one_at_a_time() throws IOException {
        DataDirectory data = DataDirectory.open(temporary);
        try (FileLock first = data.claim().orElseThrow()) {
            assertThat(first.isValid()).isTrue();
            assertThat(data.claim()).isEmpty();
        }
        try (FileLock second = data.claim().orElseThrow()) {
            assertThat(second.isValid()).isTrue();
        }
    }

    @Test
    void what_was_unpacked_before_is_thrown_away() throws IOException {
        DataDirectory data = DataDirectory.open(temporary);
        Files.createDirectories(data.temporary().resolve("server/lib"));
        Files.writeString(data.temporary().resolve("server/lib/old.jar"), "old");

        data.emptyTemporary();

        assertThat(data.temporary()).isEmptyDirectory();
    }

    @Test
    void a_token_is_not_made_where_nothing_was_ever_started() {
        assertThatThrownBy(() -> DataDirectory.existing(temporary.resolve("none")))
                .hasMessageStartingWith("There is no intranet in " + temporary.resolve("none"));
        assertThatThrownBy(() -> DataDirectory.existing(temporary).requireMade())
                .hasMessageStartingWith("There is no database in " + temporary);
    }
}
