package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.gov.cafcass.intranet.kernel.files.SpreadsheetText;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine.CellFault;

/** The cells of one line, and what is wrong with them. */
public final class Cells {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final ListHead head;
    private final CSVRecord record;
    private final List<CellFault> faults = new ArrayList<>();

    Cells(ListHead head, CSVRecord record) {
        this.head = head;
        this.record = record;
        for (ListColumn column : ListColumn.values()) {
            check(column);
        }
        head.beside(record)
                .ifPresent(cell -> faults.add(new CellFault(
                        "",
                        shown(cell),
                        "The line has more cells than there are columns. Look for a missing quotation mark")));
    }

    private void check(ListColumn column) {
        String cell = head.cell(record, column);
        if (cell.length() > LONGEST) {
            fault(column, "This has %,d characters. Use at most %,d".formatted(cell.length(), LONGEST));
        } else if (cell.indexOf('\ufffd') >= 0) {
            fault(column, "A character cannot be read. Save the list as “CSV UTF-8”");
        } else if (!SpreadsheetText.safe(cell).equals(cell)) {
            fault(
                    column,
                    "This begins as a formula does. Take away the “"
                            + cell.strip().charAt(0) + "”");
        }
    }

    /** What was found wrong so far. */
    List<CellFault> faults() {
        return faults;
    }

    /** Says that a cell is wrong; only the first thing that is wrong with one is kept. */
    void fault(ListColumn column, String reason) {
        if (isSound(column)) {
            faults.add(new CellFault(column.title(), raw(column), reason));
        }
    }

    private boolean isSound(ListColumn column) {
        return faults.stream().noneMatch(fault -> fault.column().equals(column.title()));
    }

    /** The cell as one line; empty when something is wrong with it. */
    String line(ListColumn column) {
        return isSound(column) ? CleanText.line(head.cell(record, column)) : "";
    }

    /** The cell with its line breaks; empty when something is wrong with it. */
    String text(ListColumn column) {
        return isSound(column) ? head.cell(record, column) : "";
    }

    /** The cell as one line that must say something. */
    String needed(ListColumn column, String missing) {
        String line = line(column);
        if (CleanText.showsNothing(line)) {
            fault(column, missing);
        }
        return line;
    }

    /** A day, as 2026-11-24 or 24/11/2026; empty when there is none. */
    Optional<LocalDate> day(ListColumn column) {
        String written = line(column);
        return written.isEmpty()
                ? Optional.empty()
                : read(column, written, Cells::day, "Write the day as 2026-11-24 or 24/11/2026");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(written.indexOf('/') > 0 ? LocalDate.parse(written, BRITISH) : LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** One word of a few; empty when there is none. */
    <T> Optional<T> word(ListColumn column, Function<String, Optional<T>> reading, String reason) {
        String written = line(column);
        return written.isEmpty() ? Optional.empty() : read(column, written, reading, reason);
    }

    /** Several words, with semicolons, commas or bars between them. */
    <T> List<T> words(ListColumn column, Function<String, Optional<T>> reading, String reason) {
        return Arrays.stream(line(column).split("[;,|]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> read(column, word, reading, "“" + shown(word) + "” is not known. " + reason).stream())
                .distinct()
                .toList();
    }

    private <T> Optional<T> read(
            ListColumn column, String written, Function<String, Optional<T>> reading, String reason) {
        Optional<T> read = reading.apply(written);
        if (read.isEmpty()) {
            fault(column, reason);
        }
        return read;
    }

    /** What stands in a cell, short enough to be shown. */
    String raw(ListColumn column) {
        return shown(head.cell(record, column));
    }

    /** What stands in a cell, as long as a name may be: to find out whose the line is. */
    String name(ListColumn column) {
        String cell = head.cell(record, column);
        return CleanText.line(cell.substring(0, Math.min(cell.length(), LONGEST_NAME)));
    }

    public static String shown(String cell) {
        String begun = cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN) + "…" : cell;
        return CleanText.line(begun);
    }

    /** {@code accredited, committed, suspended}. */
    static String oneOf(List<String> words) {
        return words.stream().collect(Collectors.joining(", ", "Use one of ", ""));
    }
}
