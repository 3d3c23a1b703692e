package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house, {@code modules/README.md}, names what there is: a name that was changed in the code is changed there. */
class MapTest {

    private static final Path MODULES = Path.of("../../modules");

    private static final Pattern QUOTED = Pattern.compile("`[^`\n]+`");

    /** Two words or more, each with a capital. */
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.])[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");

    @Test
    void every_class_that_the_map_names_is_there() throws IOException {
        List<String> named = types(Files.readString(MODULES.resolve("README.md")));
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(named).isSubsetOf(classes());
    }

    @Test
    void a_name_in_quotation_marks_is_read_and_one_in_a_sentence_is_not() {
        assertThat(types("`AnswerScreen.save` (`answers.screens`): as PrimeFaces has it, `LapseNotifier`"))
                .containsExactly("AnswerScreen", "LapseNotifier");
    }

    private static List<String> types(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(quoted -> TYPE.matcher(quoted).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
