package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Screens are built from the look's tags, in lines that a person can read. */
class ViewsTest {

    private static final Path MODULES = Path.of("..");
    private static final int LONGEST_LINE = 140;

    /** What there is a tag for: links, buttons, cells and lists of terms, and PrimeFaces, which works inside the tags. */
    private static final Pattern RAW =
            Pattern.compile("<(a|button|input|select|textarea|table|tr|td|th|dl|dialog|form)\\b"
                    + "|<h:(commandButton|commandLink|link|button|outputLink|inputText|inputTextarea|inputSecret|selectOneMenu|form)\\b"
                    + "|<p:|styleClass=\"button|class=\"button");

    private static final Pattern NAMESPACE = Pattern.compile("xmlns:\\w+=\"([^\"]*)\"");
    private static final Set<String> KNOWN = Set.of(
            "jakarta.faces",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.html",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "http://omnifaces.org/ui",
            "primefaces",
            "intranet.cafcass.gov.uk/look");

    @Test
    void no_screen_has_raw_links_buttons_fields_or_cells() throws IOException {
        assertThat(faults(screens(), line -> RAW.matcher(line).find())).isEmpty();
    }

    @Test
    void no_view_has_a_line_of_more_than_140_characters() throws IOException {
        assertThat(faults(views(), line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    /** A tag of a namespace that is not known is written out as it stands, and what it should have done is not done. */
    @Test
    void every_namespace_of_a_view_is_one_that_the_server_knows() throws IOException {
        assertThat(faults(
                        views(),
                        line -> NAMESPACE.matcher(line).results().anyMatch(found -> !KNOWN.contains(found.group(1)))))
                .isEmpty();
    }

    @Test
    void the_rules_see_the_screens_and_what_they_forbid() throws IOException {
        assertThat(screens()).hasSizeGreaterThan(80);
        assertThat(RAW.matcher("<li><a href=\"x\">").find()).isTrue();
        assertThat(RAW.matcher("<h:commandButton id=\"save\"/>").find()).isTrue();
        assertThat(RAW.matcher("<look:button id=\"save\"/><abbr>").find()).isFalse();
    }

    private static List<String> faults(List<Path> files, java.util.function.Predicate<String> isFault)
            throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                if (isFault.test(lines.get(line))) {
                    faults.add(file + ":" + (line + 1) + " " + lines.get(line).strip());
                }
            }
        }
        return faults;
    }

    /** The views of the modules; not the look, which makes the tags. */
    private static List<Path> screens() throws IOException {
        return views().stream()
                .filter(file -> !file.startsWith(MODULES.resolve("look")))
                .toList();
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
