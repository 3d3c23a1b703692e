package uk.gov.cafcass.intranet.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of colours that meets has the contrast that WCAG 2.2 asks for. */
class ContrastTest {

    private static final Path CSS = Path.of("src/main/css");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+): #([0-9a-f]{6});");
    private static final Pattern PAIR = Pattern.compile("pair: (--[a-z-]+) on (--[a-z-]+) ([0-9.]+)");

    record Pair(String front, String back, double needed) {}

    static Stream<Pair> pairs() throws IOException {
        return PAIR.matcher(read("tokens.css"))
                .results()
                .map(pair -> new Pair(pair.group(1), pair.group(2), Double.parseDouble(pair.group(3))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_of_colours_has_the_contrast_it_needs(Pair pair) throws IOException {
        assertThat(contrast(colour(pair.front()), colour(pair.back())))
                .as("%s on %s", pair.front(), pair.back())
                .isGreaterThanOrEqualTo(pair.needed());
    }

    @Test
    void black_on_white_is_21_to_1_and_a_colour_on_itself_1_to_1() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21.0);
        assertThat(contrast("4a2c6a", "4a2c6a")).isEqualTo(1.0);
    }

    @Test
    void every_colour_is_in_a_pair_but_the_faint_line() throws IOException {
        Set<String> paired = new TreeSet<>();
        pairs().forEach(pair -> paired.addAll(Set.of(pair.front(), pair.back())));
        Set<String> unpaired = new TreeSet<>(colours().keySet());
        unpaired.removeAll(paired);
        assertThat(unpaired).containsExactly("--line");
    }

    @Test
    void colours_stand_only_among_the_tokens() throws IOException {
        try (Stream<Path> files = Files.list(CSS)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("tokens.css")) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
                }
            }
        }
    }

    private static String colour(String token) throws IOException {
        return Objects.requireNonNull(colours().get(token), "There is no token " + token);
    }

    private static Map<String, String> colours() throws IOException {
        Map<String, String> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(read("tokens.css"));
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }

    private static String read(String name) throws IOException {
        return Files.readString(CSS.resolve(name));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
