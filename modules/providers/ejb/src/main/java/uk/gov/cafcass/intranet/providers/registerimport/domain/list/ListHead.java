package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** The first line of a list: which column stands where. */
final class ListHead {

    private final Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
    private final List<Integer> without = new ArrayList<>();
    private final int width;

    /**
     * Reads it.
     *
     * @throws Problem {@code list.columns} at {@code file} when these are not the columns of a list
     */
    ListHead(CSVRecord record) {
        width = record.size();
        for (int i = 0; i < width; i++) {
            place(record.get(i), i);
        }
        String missing = ListColumn.needed().stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> "“" + column.title() + "”")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw notAList("has no column " + missing);
        }
    }

    private void place(String title, int place) {
        if (title.isBlank()) {
            without.add(place);
            return;
        }
        ListColumn column = ListColumn.titled(title)
                .orElseThrow(() -> notAList("has a column “" + Cells.shown(title) + "”, which no list has"));
        if (places.put(column, place) != null) {
            throw notAList("has the column “" + column.title() + "” twice");
        }
    }

    private static Problem notAList(String what) {
        return ListBytes.refused(
                "list.columns",
                "The file " + what + ". The first line of a list names its columns, as the template does.");
    }

    /** What stands in a column, as it is; empty where the line ends before it or the list has no such column. */
    String cell(CSVRecord record, ListColumn column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < record.size())
                .map(record::get)
                .orElse("");
    }

    /** The first thing that stands where no column is; empty when there is none. */
    Optional<String> beside(CSVRecord record) {
        return Stream.concat(
                        without.stream(), IntStream.range(width, record.size()).boxed())
                .filter(place -> place < record.size())
                .map(record::get)
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }
}
