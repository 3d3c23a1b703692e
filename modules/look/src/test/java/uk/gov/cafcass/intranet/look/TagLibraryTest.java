package uk.gov.cafcass.intranet.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tag library says what there is, all of it, and nothing else. */
class TagLibraryTest {

    private static final Path JAVA = Path.of("src/main/java/uk/gov/cafcass/intranet/look");
    private static final Path META = Path.of("src/main/resources/META-INF");
    private static final Pattern TAG = Pattern.compile("(?s)<tag>(.*?)</tag>");
    private static final Pattern NAME = Pattern.compile("<tag-name>(.*?)</tag-name>");
    private static final Pattern COMPONENT = Pattern.compile("<component-type>(.*?)</component-type>");
    private static final Pattern ATTRIBUTE = Pattern.compile("<name>(.*?)</name>(<required>true</required>)?");
    private static final Pattern FUNCTION =
            Pattern.compile("(?s)<function-class>(.*?)</function-class>\\s*<function-signature>\\S+"
                    + " (\\w+)\\((.*?)\\)</function-signature>");

    /** Tags that hold others; what they are given is seen inside them too. */
    private static final Set<String> HOLDERS = Set.of(
            "pageHeader",
            "terms",
            "term",
            "form",
            "group",
            "actions",
            "notice",
            "whatNext",
            "section",
            "sections",
            "part",
            "partState",
            "fold",
            "prose",
            "items",
            "item",
            "findings",
            "sideList",
            "table",
            "filterBar",
            "searchField",
            "ask",
            "map",
            "spotMap",
            "place",
            "emptyState",
            "confirmation");

    @Test
    void every_tag_has_its_file_and_every_file_its_tag() throws IOException {
        Set<String> named = tags().filter(tag -> !isComponent(tag))
                .map(TagLibraryTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(META.resolve("tags"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".xhtml", "")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void every_component_tag_has_its_class_and_no_attribute_that_it_does_not_read() throws Exception {
        for (String tag : tags().filter(TagLibraryTest::isComponent).toList()) {
            String type =
                    COMPONENT.matcher(tag).results().findFirst().orElseThrow().group(1);
            Path file = componentSource(type);
            if (!type.equals("look.Button")) { // PrimeFaces' button reads its own.
                String source = read(file) + inheritedBy(read(file));
                attributes(tag, false).stream()
                        .filter(attribute -> !attribute.equals("rendered"))
                        .forEach(attribute -> assertThat(source)
                                .as("%s of look:%s", attribute, name(tag))
                                .contains('"' + attribute + '"'));
            }
        }
    }

    @Test
    void every_function_is_there() throws Exception {
        List<MatchResult> functions = FUNCTION.matcher(taglib()).results().toList();
        assertThat(functions).isNotEmpty();
        for (MatchResult function : functions) {
            int parameters = function.group(3).isEmpty() ? 0 : function.group(3).split(",").length;
            assertThat(Class.forName(function.group(1)).getMethods())
                    .as(function.group(2))
                    .anyMatch(method -> fits(method, function.group(2), parameters));
        }
    }

    @Test
    void what_a_tag_file_reads_is_an_attribute_of_its_tag() throws IOException {
        for (String tag : tags().toList()) {
            Path file = META.resolve("tags/" + name(tag) + ".xhtml");
            if (Files.exists(file)) {
                String source = Files.readString(file);
                attributes(tag, false).forEach(attribute -> assertThat(source + inherited(source))
                        .as("%s of look:%s is used", attribute, name(tag))
                        .containsPattern("\\b" + attribute + "\\b"));
            }
        }
    }

    @Test
    void what_a_holder_is_given_is_not_taken_for_an_optional_attribute_of_a_tag_within_it() throws IOException {
        for (String holder : tags().filter(tag -> HOLDERS.contains(name(tag))).toList()) {
            for (String tag : tags().filter(
                            tag -> !isComponent(tag) && !name(tag).equals(name(holder)))
                    .toList()) {
                Set<String> optional = attributes(tag, false);
                optional.removeAll(attributes(tag, true));
                optional.retainAll(attributes(holder, false));
                assertThat(optional)
                        .as("look:%s in look:%s", name(tag), name(holder))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_gallery_shows_every_tag() throws IOException {
        StringBuilder gallery = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/META-INF/resources/gallery"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                gallery.append(Files.readString(file));
            }
        }
        assertThat(tags().map(TagLibraryTest::name)
                        .filter(tag -> !List.of("defaultButton", "formCheck").contains(tag))
                        .map(tag -> "<look:" + tag))
                .allSatisfy(tag -> assertThat(gallery).containsPattern(tag + "\\b"));
    }

    @Test
    void no_file_has_style_or_script_within_it() throws IOException {
        try (Stream<Path> files = Files.walk(META)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("\\s(style|on[a-z]+)=\"")
                        .doesNotContainPattern("<style|<script(?![^>]* src=)")
                        .doesNotContainPattern("(src|href)=\"(https?:)?//");
            }
        }
    }

    /** What a component is given stays its own; what a tag file is given is seen by every tag file within it. */
    private static boolean isComponent(String tag) {
        return tag.contains("<component-type>");
    }

    private static Path componentSource(String type) throws IOException {
        return java(file -> read(file).contains("@FacesComponent(value = \"" + type + "\""));
    }

    /** A key is a cell: it hands its attributes through. */
    private static String inheritedBy(String source) throws IOException {
        return source.contains("extends TableCell") ? read(java(file -> file.endsWith("TableCell.java"))) : "";
    }

    private static Path java(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean fits(Method method, String name, int parameters) {
        return method.getName().equals(name) && method.getParameterCount() == parameters;
    }

    /** A tag on look:field hands its attributes through. */
    private static String inherited(String source) {
        try {
            return source.contains("<look:field") ? Files.readString(META.resolve("tags/field.xhtml")) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> tags() throws IOException {
        return TAG.matcher(taglib()).results().map(tag -> tag.group(1));
    }

    private static String name(String tag) {
        return NAME.matcher(tag).results().findFirst().orElseThrow().group(1);
    }

    private static Set<String> attributes(String tag, boolean required) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .filter(attribute -> !required || attribute.group(2) != null)
                .map(attribute -> attribute.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String taglib() throws IOException {
        return Files.readString(META.resolve("look.taglib.xml"));
    }
}
