package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * Reads NACCC's list: a CSV file in UTF-8 or Windows-1252, with commas or semicolons, of at most 20,000 lines and 20 MB. A line that
 * cannot be taken is told with all that is wrong with it, and does not stop the others.
 */
public final class ListReader {

    /** The most bytes that a list may have. */
    public static final int LIMIT = ListBytes.LIMIT;

    /** The most lines that a list may have. */
    public static final int MOST_LINES = 20_000;

    /** Progress is told so often. */
    private static final int STEP = 1_000;

    private final LocalDate day;
    private final IntConsumer progress;
    private final List<ListLine> lines = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();

    private ListReader(LocalDate day, IntConsumer progress) {
        this.day = day;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @param day of the list
     * @param progress is told now and then how many lines were read
     * @throws Problem at {@code file} when it is no list: {@code list.empty}, {@code list.not-csv}, {@code list.columns},
     *     {@code list.nul}, {@code list.quotation}, {@code list.too-many-lines}; {@link Kind#TOO_LARGE}
     */
    public static RegisterList read(byte[] bytes, LocalDate day, IntConsumer progress) {
        ListReader list = new ListReader(day, progress);
        ListBytes checked = new ListBytes(bytes);
        char separator = separator(checked);
        try (CSVParser parser = CSVParser.parse(checked.open(), format(separator))) {
            list.readAll(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RegisterList(list.lines, list.rejected);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** Which of the two is in the line with the titles. */
    private static char separator(ListBytes bytes) {
        try (Reader open = bytes.open();
                BufferedReader reader = new BufferedReader(open)) {
            int semicolons = 0;
            int commas = 0;
            boolean something = false;
            int next = reader.read();
            while (next >= 0 && !(something && (next == '\n' || next == '\r'))) {
                something |= !Character.isWhitespace(next);
                semicolons += next == ';' ? 1 : 0;
                commas += next == ',' ? 1 : 0;
                next = reader.read();
            }
            return semicolons > commas ? ';' : ',';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        Optional<ListHead> head = Optional.empty();
        int begins = 1;
        while (more(records, parser)) {
            CSVRecord record = records.next();
            if (!isBlank(record)) {
                if (head.isPresent()) {
                    take(head.get(), record, begins);
                } else {
                    head = Optional.of(new ListHead(record));
                }
            }
            begins = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        }
        if (head.isEmpty() || lines.size() + rejected.size() == 0) {
            throw ListBytes.refused(
                    "list.empty", "The file has no line below its titles. Nothing would be left of the register.");
        }
    }

    private static boolean more(Iterator<CSVRecord> records, CSVParser parser) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw ListBytes.notClosed(Math.toIntExact(parser.getCurrentLineNumber() + 1))
                    .because(e);
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void take(ListHead head, CSVRecord record, int line) {
        int read = lines.size() + rejected.size();
        if (read == MOST_LINES) {
            throw ListBytes.refused(
                    "list.too-many-lines",
                    "The file has more than %,d lines. NACCC’s list is shorter; look whether this is it."
                            .formatted(MOST_LINES));
        }
        Cells cells = new Cells(head, record);
        new LineReading(cells, day).read(line).ifPresentOrElse(lines::add, () -> rejected.add(rejected(cells, line)));
        if ((read + 1) % STEP == 0) {
            progress.accept(read + 1);
        }
    }

    private static RejectedLine rejected(Cells cells, int line) {
        return new RejectedLine(
                line,
                cells.name(ListColumn.MEMBERSHIP_NUMBER),
                cells.name(ListColumn.ORGANISATION),
                cells.name(ListColumn.CENTRE),
                cells.name(ListColumn.POSTCODE),
                cells.faults());
    }
}
