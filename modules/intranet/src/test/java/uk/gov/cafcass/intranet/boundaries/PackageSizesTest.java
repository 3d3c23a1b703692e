package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageSizesTest {

    @TempDir
    private Path sample;

    private Path room;

    @BeforeEach
    void makeARoom() throws IOException {
        room = Files.createDirectories(sample.resolve("ejb/src/main/java/register"));
    }

    @Test
    void no_package_has_more_than_twenty_files_without_a_reason() {
        assertThat(PackageSizes.tooLarge(Path.of("../../modules"))).isEmpty();
    }

    @Test
    void twenty_files_and_their_package_info_are_not_too_many() throws IOException {
        fill(20);
        Files.writeString(room.resolve("package-info.java"), "/** The register. */");

        assertThat(PackageSizes.tooLarge(sample)).isEmpty();
    }

    @Test
    void a_package_of_more_is_found() throws IOException {
        fill(21);
        Files.writeString(room.resolve("package-info.java"), "/** The register. */");

        assertThat(PackageSizes.tooLarge(sample)).containsExactly("ejb/src/main/java/register: 21 files");
    }

    @Test
    void its_package_info_can_give_a_reason() throws IOException {
        fill(21);
        Files.writeString(
                room.resolve("package-info.java"),
                "/**\n * The register. More than twenty\n * files: because so.\n */");

        assertThat(PackageSizes.tooLarge(sample)).isEmpty();
    }

    private void fill(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.createFile(room.resolve("Type" + i + ".java"));
        }
    }
}
