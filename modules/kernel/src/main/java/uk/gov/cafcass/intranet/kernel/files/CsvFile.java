package uk.gov.cafcass.intranet.kernel.files;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a file for a spreadsheet: with the mark by which spreadsheets know UTF-8, a line of headings, and no text that they would take
 * for a formula.
 *
 * @param <T> what stands in a line
 */
public final class CsvFile<T> {

    private static final char UTF_8_MARK = '\ufeff';

    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, ?>> cells = new ArrayList<>();

    /**
     * One more column.
     *
     * @param cell what stands in it: text, a number, a day; an empty {@link Optional} for nothing
     */
    public CsvFile<T> column(String heading, Function<T, ?> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    /** Writes all lines, and closes the writer. */
    public void write(List<T> lines, Writer writer) throws IOException {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setHeader(headings.toArray(String[]::new))
                .get();
        writer.write(UTF_8_MARK);
        try (CSVPrinter csv = new CSVPrinter(writer, format)) {
            for (T line : lines) {
                csv.printRecord(
                        cells.stream().map(cell -> shown(cell.apply(line))).toList());
            }
        }
    }

    private static Object shown(Object cell) {
        Object held = cell instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : cell;
        return held instanceof String text ? SpreadsheetText.safe(text) : held;
    }
}
