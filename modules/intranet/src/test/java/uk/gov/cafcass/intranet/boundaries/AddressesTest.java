package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The address of a page in a module, as a string or an attribute begins. */
    private static final Pattern PAGE = Pattern.compile(
            "[\"'](/(?:providers|cases|sharing|correspondence|administration|calendar)/(?!files/)[a-z-]+(?:/[a-z-]+)*)(?=[\"'?#.])");

    /** A link that begins with the name of a page. */
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:to|[a-z]*[lL]ink)=\"(?!mailto:|https?:)[a-z][a-z-/]*[\"?#]");

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

    /** Links of views and strings of screens; what {@code files} serves is no page. */
    @Test
    void every_address_of_a_page_leads_to_a_page() throws IOException {
        Set<String> pages = pages();
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (Path file : all(".xhtml", ".java")) {
            Matcher address = PAGE.matcher(Files.readString(file));
            while (address.find()) {
                looked++;
                if (!pages.contains(address.group(1))) {
                    found.add(file.getFileName() + ": " + address.group(1));
                }
            }
        }
        assertThat(looked).isGreaterThan(200);
        assertThat(found).isEmpty();
    }

    /** So that a part says the same on every page that shows it, and a page may move. */
    @Test
    void no_link_of_a_view_depends_on_the_page_that_it_stands_on() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : all(".xhtml")) {
            Matcher link = RELATIVE.matcher(Files.readString(file));
            while (link.find()) {
                found.add(file.getFileName() + ": " + link.group());
            }
        }
        assertThat(found).isEmpty();
        assertThat(RELATIVE.matcher("<look:link to=\"centre?id=7\">").find()).isTrue();
    }

    /** Addresses of all views of the modules and of the war. */
    private static Set<String> pages() throws IOException {
        return all(".xhtml").stream()
                .map(file -> file.toString().replace(File.separatorChar, '/'))
                .map(file -> file.replaceFirst(".*/(META-INF/resources|webapp)(?=/)", "")
                        .replace(".xhtml", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> all(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file ->
                            file.toString().replace(File.separatorChar, '/').contains("/src/main/"))
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .filter(file -> !file.toString().contains("rest" + File.separator))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"/providers/register/centre?id=\" + id | true",
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
