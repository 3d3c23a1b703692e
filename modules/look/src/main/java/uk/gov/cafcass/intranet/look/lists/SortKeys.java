package uk.gov.cafcass.intranet.look.lists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order of a list as its headings know it: the words of {@code sort=due,-received}, which the screen has read already.
 *
 * @param words each a key, with a minus before it from the last to the first
 */
record SortKeys(List<String> words) {

    /** So many keys a heading leads to: what was sorted by before still decides where rows are the same. */
    private static final int KEPT = 2;

    static SortKeys of(String sort) {
        return new SortKeys(
                Arrays.stream(sort.split(",")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether the list is sorted by this key, the first of all. */
    boolean isFirst(String key) {
        return place(key) == 0;
    }

    /** At which place the key decides, from 0; -1 when it does not. */
    int place(String key) {
        return words.stream().map(SortKeys::key).toList().indexOf(key);
    }

    /** {@code ascending}, {@code descending}, or {@code none} of a key by which the list is not sorted. */
    String direction(String key) {
        return words.contains(key) ? "ascending" : words.contains("-" + key) ? "descending" : "none";
    }

    /** Where the heading of a key leads: by this key first, the other way round when it is first already. */
    String chosen(String key) {
        String first = isFirst(key) && direction(key).equals("ascending") ? "-" + key : key;
        return String.join(
                ",",
                Stream.concat(Stream.of(first), words.stream().filter(word -> !key(word)
                                .equals(key)))
                        .limit(KEPT)
                        .toList());
    }

    static String key(String word) {
        return word.startsWith("-") ? word.substring(1) : word;
    }
}
