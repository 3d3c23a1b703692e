package uk.gov.cafcass.intranet.look.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a grid, and which of them are shown. The first says what a row is about and is always there. What was chosen and is no
 * column any more is left out.
 *
 * @param chosen names of columns; empty when they are shown as usual
 */
record GridChoice(List<Column> all, Optional<List<String>> chosen) {

    /**
     * A column, as far as choosing and sorting go.
     *
     * @param sort the key that it sorts by; null when it does not
     * @param extra whether it is not shown until somebody chooses it
     * @param number whether it holds numbers, which come from the lowest to the highest
     */
    record Column(String name, String label, @Nullable String sort, boolean extra, boolean number) {

        private String inWords(String direction) {
            String backwards = number ? " (highest first)" : " (last to first)";
            return label + (direction.equals("descending") ? backwards : "");
        }
    }

    /** Those that can be shown or not. */
    List<Column> offered() {
        return all.stream().skip(1).toList();
    }

    boolean isShown(Column column) {
        return column.equals(all.get(0))
                || chosen.map(names -> names.contains(column.name())).orElse(!column.extra());
    }

    /** Whether somebody chose, so that there is something to go back to. */
    boolean isChosen() {
        return chosen.isPresent();
    }

    /** {@code Sorted by Due, then by Received (last to first).}; empty when no column has these keys. */
    String inWords(SortKeys order) {
        String words = order.words().stream()
                .map(word -> labelled(order, SortKeys.key(word)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", then by "));
        return words.isEmpty() ? "" : "Sorted by " + words + ".";
    }

    private Optional<String> labelled(SortKeys order, String key) {
        return all.stream()
                .filter(column -> key.equals(column.sort()))
                .findFirst()
                .map(column -> column.inWords(order.direction(key)));
    }
}
