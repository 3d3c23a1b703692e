package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JPA is the rule; a class that writes SQL itself says why, and reads what comes back by the names of its columns. */
class QueriesTest {

    private static final Pattern USES_SQL = Pattern.compile("private final Sql \\w+;");
    private static final Pattern SAYS_WHY = Pattern.compile("(?s)/\\*\\*.*?\\b[Pp]lain\\s(?:\\*\\s)?SQL\\b.*?\\*/");
    private static final Pattern BY_POSITION = Pattern.compile("\\brows?\\.get[A-Z]\\w*\\(\\d");

    /** The only column of a count, and of a check of the connection, has no name. */
    private static final List<String> ONE_COLUMN = List.of("Sql.java", "DatabaseCheck.java");

    private final Map<String, String> sources = sources();

    @Test
    void every_class_that_writes_sql_says_why_it_does() {
        assertThat(named(USES_SQL.asPredicate())).hasSizeGreaterThan(10);
        assertThat(named(USES_SQL.asPredicate().and(SAYS_WHY.asPredicate().negate())))
                .isEmpty();
    }

    @Test
    void what_comes_back_is_read_by_the_names_of_its_columns() {
        assertThat(named(BY_POSITION.asPredicate())).containsExactlyInAnyOrderElementsOf(ONE_COLUMN);
    }

    private List<String> named(Predicate<String> condition) {
        return sources.entrySet().stream()
                .filter(source -> condition.test(source.getValue()))
                .map(source -> Path.of(source.getKey()).getFileName().toString())
                .toList();
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("../../modules"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().contains("/src/main/java/")
                        && file.toString().endsWith(".java")) {
                    sources.put(file.toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
