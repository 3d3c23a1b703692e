package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** P-11: the bytes of a list before they are a table: whether they can be one, and which letters they are. */
class ListBytesTest {

    @Property
    void text_in_utf_8_is_read_as_it_is_with_and_without_a_mark(
            @ForAll @NotEmpty @CharRange(from = 'a', to = '\u02ff') String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void what_is_not_utf_8_is_what_excel_saves() {
        String text = "Zoë’s café – 50 €";
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "255044462d, a PDF",
        "504b0304, a workbook",
        "d0cf11e0a1b11ae1, a workbook",
        "fffe6100, UTF-16",
        "feff0061, UTF-16"
    })
    void what_is_something_else_is_called_by_its_name(String hex, String name) {
        Problem problem = refusal(HexFormat.of().parseHex(hex));
        assertThat(problem.code()).isEqualTo("list.not-csv");
        assertThat(problem.sentence()).contains(name).containsIgnoringCase("save it as");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a~0, 1", "a|b~0, 2", "a^|b^|~0, 3", "a^b^~0, 3", "^^|~0, 3"})
    void a_damaged_character_is_told_with_its_line_whatever_ends_a_line(String text, int line) {
        byte[] bytes =
                text.replace("~0", "\0").replace('^', '\r').replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bytes).sentence()).startsWith("Line " + line + " has a NUL character");
    }

    @Test
    void a_quotation_may_be_long_and_is_told_where_it_begins_when_it_never_ends() {
        String two = "x".repeat(2 * 1024 * 1024 - 1);
        assertThat(read(("a\n\"" + two + "\"\n").getBytes(StandardCharsets.UTF_8)))
                .hasSize("a\n".length() + two.length() + 2);
        assertThat(refusal(("a\nb\n\"" + two + "xxx").getBytes(StandardCharsets.UTF_8))
                        .sentence())
                .contains("line 3 is not closed");
    }

    @Test
    void a_mark_that_doubles_within_a_quotation_does_not_end_it_nor_begin_another() {
        String doubled = "\"a \"\" b\"";
        assertThat(read((doubled + "x".repeat(3 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8)))
                .startsWith(doubled);
    }

    @Test
    void a_file_at_the_limit_is_read_and_one_byte_more_is_told_with_the_limit() {
        byte[] most = "x".repeat(ListBytes.LIMIT).getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(Problem.class, () -> new ListBytes(most)))
                .isNull();
        Problem problem = refusal("x".repeat(ListBytes.LIMIT + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(problem.sentence()).contains("20 MB");
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("file");
    }

    private static String read(byte[] bytes) {
        try (BufferedReader reader = new BufferedReader(new ListBytes(bytes).open())) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Problem refusal(byte[] bytes) {
        return catchThrowableOfType(Problem.class, () -> new ListBytes(bytes));
    }
}
