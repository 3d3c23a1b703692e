package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No EJB jar knows the address of a screen: tasks, notices and findings name a subject, and web modules turn that into an address. */
class AddressesTest {

    private static final Path MODULES = Path.of("..");

    /** A string that begins with the address of a module's screens. ArchUnit sees no strings, so sources are read. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\"/(?:providers|cases|sharing|correspondence|administration|calendar|audit|my-work)(?=[/?#\"])");

    @Test
    void no_ejb_jar_knows_the_address_of_a_screen() throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (Path jar : ejbJars()) {
            List<Path> files = sources(jar);
            looked += files.size();
            for (Path file : files) {
                Files.readAllLines(file).stream()
                        .filter(AddressesTest::hasAddress)
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(looked).isGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"/providers/centre?id=\" + id | true",
                "return \"/correspondence\"; | true",
                "Path.of(\"/providers\", name) | true",
                "\"/uk/gov/cafcass/intranet/providers/samples/\" | false",
                "\"providers/centre\" | false",
                "\"/providersomething\" | false"
            })
    void an_address_is_recognised(String line, boolean address) {
        assertThat(hasAddress(line)).isEqualTo(address);
    }

    private static boolean hasAddress(String line) {
        return ADDRESS.matcher(line).find();
    }

    private static List<Path> ejbJars() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.flatMap(module -> Stream.of(module.resolve("ejb"), module))
                    .filter(AddressesTest::isEjbJar)
                    .toList();
        }
    }

    private static boolean isEjbJar(Path module) {
        Path pom = module.resolve("pom.xml");
        try {
            return Files.exists(pom) && Files.readString(pom).contains("<packaging>ejb</packaging>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(jar.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
