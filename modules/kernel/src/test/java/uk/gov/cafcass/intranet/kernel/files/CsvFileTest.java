package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private record Line(String words, int number, Optional<LocalDate> day) {}

    private static final CsvFile<Line> FILE = new CsvFile<Line>()
            .column("Words", Line::words)
            .column("Number", Line::number)
            .column("Day", Line::day);

    @Test
    void it_begins_with_the_mark_of_UTF_8_and_has_headings_and_a_line_for_each() throws IOException {
        assertThat(written(new Line("a, “b”", -3, Optional.of(LocalDate.parse("2015-06-08")))))
                .isEqualTo("\ufeffWords,Number,Day\r\n\"a, “b”\",-3,2015-06-08\r\n");
    }

    @Test
    void what_somebody_wrote_is_no_formula_and_what_is_missing_is_empty() throws IOException {
        assertThat(written(new Line("=1+1", 1, Optional.empty()))).endsWith("'=1+1,1,\r\n");
    }

    private static String written(Line line) throws IOException {
        StringWriter writer = new StringWriter();
        FILE.write(List.of(line), writer);
        return writer.toString();
    }
}
