package uk.gov.cafcass.intranet.settings;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code and the scripts read, and what {@code config/} tells IT about it, are the same, in both directions. */
class SettingsTest {

    private static final Path ROOT = Path.of("../..");

    /** A name of a setting as it stands in Java: all of a literal, or after {@code MPCONFIG=} in one. */
    private static final Pattern IN_JAVA = Pattern.compile("[\"=](intranet(?:\\.[a-z0-9-]+)+)[\"}]");

    /** What a script gives to the launcher and nobody else sets. */
    private static final Pattern HANDED_OVER = Pattern.compile("-D(intranet(?:\\.[a-z0-9-]+)+)=");

    private static final Pattern KEY = Pattern.compile("(?m)^(?:# )?(intranet(?:\\.[a-z0-9-]+)+)=");
    private static final Pattern VARIABLE = Pattern.compile("\\b(INTRANET(?:_[A-Z0-9]+)+)\\b");
    private static final Pattern READ_BY_SCRIPTS = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+):?[-+]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z0-9_.-]+)` \\|");

    private final String readme = text(ROOT.resolve("config/README.md"));
    private final String java = texts("modules", ".java");
    private final String scripts = texts("scripts", "");

    @Test
    void the_readme_has_a_row_for_every_setting_that_is_read_and_for_no_other() {
        assertThat(settingsInReadme()).containsExactlyElementsOf(settingsRead());
    }

    @Test
    void the_example_file_has_every_setting_that_is_read_and_no_other() {
        assertThat(found(KEY, text(ROOT.resolve("config/intranet.properties"))))
                .containsExactlyElementsOf(settingsRead());
    }

    @Test
    void the_readme_names_every_variable_that_is_read_by_its_name() {
        assertThat(found(VARIABLE, readme)).containsAll(found(VARIABLE, java + scripts));
    }

    @Test
    void every_variable_in_the_readme_stands_for_a_setting_that_is_read() {
        assertThat(settingsRead().stream().map(SettingsTest::variable)).containsAll(found(VARIABLE, readme));
    }

    @Test
    void the_readme_has_a_row_for_every_other_variable_that_the_scripts_read_and_for_no_other() {
        Set<String> others = found(READ_BY_SCRIPTS, scripts);
        others.removeAll(found(VARIABLE, scripts));

        assertThat(rows(Character::isUpperCase)).containsExactlyElementsOf(others);
    }

    private Set<String> settingsRead() {
        Set<String> settings = found(IN_JAVA, java);
        settings.addAll(found(KEY, texts("modules", "microprofile-config.properties")));
        settings.removeAll(found(HANDED_OVER, scripts));
        return settings;
    }

    private Set<String> settingsInReadme() {
        return rows(Character::isLowerCase);
    }

    private Set<String> rows(IntPredicate first) {
        return found(ROW, readme).stream()
                .filter(name -> first.test(name.charAt(0)))
                .collect(toCollection(TreeSet::new));
    }

    /** {@code intranet.db.url} is {@code INTRANET_DB_URL}. */
    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** What is delivered: no tests. */
    private static String texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> folder.equals("scripts") || file.toString().contains("/src/main/"))
                    .map(SettingsTest::text)
                    .reduce("", (all, one) -> all + one + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
