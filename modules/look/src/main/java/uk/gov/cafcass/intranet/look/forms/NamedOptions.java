package uk.gov.cafcass.intranet.look.forms;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options that are found by typing: people, organisations, centres, places. Each has a name of its own; where several are called
 * the same, their values tell them apart.
 */
final class NamedOptions {

    private final List<Option> options;

    private NamedOptions(List<Option> options) {
        this.options = options;
    }

    static NamedOptions of(List<Option> options) {
        Map<String, Long> called = options.stream()
                .collect(Collectors.groupingBy(option -> folded(option.label()), Collectors.counting()));
        return new NamedOptions(options.stream()
                .map(option -> called.getOrDefault(folded(option.label()), 1L) == 1
                        ? option
                        : new Option(option.value(), option.label() + " (" + option.value() + ")"))
                .toList());
    }

    /**
     * The names in which each typed word begins a word; those that begin with what was typed come first.
     *
     * @param most how many at most
     */
    List<String> find(String typed, int most) {
        String wanted = folded(typed);
        List<String> words = List.of(wanted.split(" "));
        return wanted.isEmpty()
                ? List.of()
                : options.stream()
                        .map(Option::label)
                        .filter(label -> words.stream().allMatch(word -> (" " + folded(label)).contains(" " + word)))
                        .sorted(Comparator.comparing(
                                        (String label) -> !folded(label).startsWith(wanted))
                                .thenComparing(Function.identity()))
                        .limit(most)
                        .toList();
    }

    /** The option of this name, whatever its capitals, accents and spaces; none when it has to be guessed. */
    Optional<Option> named(String typed) {
        return only(options.stream().filter(option -> folded(option.label()).equals(folded(typed))));
    }

    /** The name of what has this value. */
    Optional<String> nameOf(String value) {
        return only(options.stream().filter(option -> option.value().equals(value)))
                .map(Option::label);
    }

    private static Optional<Option> only(Stream<Option> found) {
        List<Option> all = found.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0,.()/-]+", " ")
                .strip()
                .toLowerCase(Locale.UK);
    }
}
