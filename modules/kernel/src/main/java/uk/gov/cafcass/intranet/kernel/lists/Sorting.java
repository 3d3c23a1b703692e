package uk.gov.cafcass.intranet.kernel.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/**
 * The order of a list: by one key, then by others where rows are the same in it. The constants of an enum are all keys that there are,
 * so nothing of an address gets into a query.
 *
 * @param keys at least one, each once, the first one decides first
 */
public record Sorting<K extends Enum<K>>(List<Key<K>> keys) {

    /** So many keys are read of an address; nobody follows more. */
    public static final int MOST = 3;

    public Sorting {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A list is sorted by something.");
        }
    }

    /**
     * One thing to sort by.
     *
     * @param descending from the last to the first
     */
    public record Key<K extends Enum<K>>(K by, boolean descending) {

        @Override
        public String toString() {
            return (descending ? "-" : "") + EnumLabels.slug(by);
        }
    }

    /** From the first to the last. */
    @SafeVarargs
    public static <K extends Enum<K>> Sorting<K> by(K... keys) {
        return new Sorting<>(Stream.of(keys).map(key -> new Key<>(key, false)).toList());
    }

    /** From the last to the first. */
    public static <K extends Enum<K>> Sorting<K> downwards(K key) {
        return new Sorting<>(List.of(new Key<>(key, true)));
    }

    /**
     * Reads the form that {@link #toString()} writes: {@code due,-received}. What is no key is left out, as is what is said twice or
     * beyond {@link #MOST}.
     *
     * @param usual the order when nothing is left
     */
    public static <K extends Enum<K>> Sorting<K> read(Class<K> type, String text, Sorting<K> usual) {
        Set<K> seen = EnumSet.noneOf(type);
        List<Key<K>> keys = new ArrayList<>();
        for (String word : text.split(",", 2 * MOST)) {
            boolean descending = word.startsWith("-");
            EnumLabels.read(type, descending ? word.substring(1) : word)
                    .filter(key -> keys.size() < MOST && seen.add(key))
                    .ifPresent(key -> keys.add(new Key<>(key, descending)));
        }
        return keys.isEmpty() ? usual : new Sorting<>(keys);
    }

    /** What decides first. */
    public Key<K> first() {
        return keys.get(0);
    }

    /**
     * The order as a query says it. Rows that are the same in every key follow each other by their identity, so that a page never
     * shows one of them again: in the direction of the first key, so that one index serves both directions.
     *
     * @param column what the query calls a key
     * @param identity what the query calls the identity
     */
    public String orderBy(Function<K, String> column, String identity) {
        return Stream.concat(
                        keys.stream().map(key -> column.apply(key.by()) + direction(key)),
                        Stream.of(identity + direction(first())))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String direction(Key<?> key) {
        return key.descending() ? " desc" : "";
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(","));
    }
}
