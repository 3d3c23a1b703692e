package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/board-papers}: the paper of 2009/10 with the figures of the Board's paper of April 2010 (P-14). */
@ApiTest
class BoardPapersTest {

    private static final String PAPER = "/providers/board-papers/2009-10";

    private final Intranet intranet;
    private final Program commissioner;

    BoardPapersTest(Intranet intranet) {
        this.intranet = intranet;
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @Test
    void the_figures_of_2009_10_are_those_of_the_paper() {
        JsonObject paper = commissioner.get(PAPER).is(200).json();

        assertThat(paper.getString("year")).isEqualTo("2009-10");
        JsonObject provision = last(paper, "provision");
        assertThat(provision.getInt("contracts")).isEqualTo(88);
        assertThat(provision.getInt("supportedContact")).isEqualTo(224);
        assertThat(provision.getInt("pip")).isEqualTo(54);
        assertThat(provision.getInt("dv")).isEqualTo(8);
        JsonObject units = last(paper, "units");
        assertThat(units.getInt("north")).isEqualTo(839);
        assertThat(units.getInt("central")).isEqualTo(811);
        assertThat(units.getInt("south")).isEqualTo(666);
        assertThat(units.getInt("total")).isEqualTo(2_316);
        assertThat(pounds(paper, "averageCost")).isEqualByComparingTo("1036");
        assertThat(pounds(paper, "budget")).isEqualByComparingTo("3769400");
        assertThat(pounds(paper, "spent")).isEqualByComparingTo("3769400");
        assertThat(pounds(paper, "forecast")).isEqualByComparingTo("5419000");
        assertThat(objects(paper, "finance"))
                .extracting(source -> pounds(source, "budget").intValueExact())
                .containsExactly(2_400_000, 369_400, 1_000_000);
        assertThat(paper.getJsonArray("notes").getString(0)).contains("£3,769,000", "£3,769,400");
        assertThat(objects(paper, "sections"))
                .extracting(section -> section.getInt("number"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @CsvSource({
        ".pdf, application/pdf, %PDF-",
        ".docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"
    })
    void it_is_printed(String ending, String mediaType, String beginning) {
        Reply reply = commissioner.get(PAPER + ending).is(200);

        assertThat(reply.header("Content-Type")).startsWith(mediaType);
        assertThat(reply.header("Content-Disposition")).contains("board-paper-2009-10" + ending);
        assertThat(new String(reply.bytes(), StandardCharsets.ISO_8859_1)).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".docx"})
    void a_year_without_records_and_what_is_no_year_are_told_apart(String ending) {
        commissioner.get("/providers/board-papers/2055-56" + ending).problem(404, "board-paper.unknown");
        JsonObject problem =
                commissioner.get("/providers/board-papers/2009-11" + ending).problem(400, "year.malformed");

        assertThat(Reply.fields(problem)).containsExactly("year");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"COMMISSIONER", "GOVERNANCE"})
    void who_does_not_read_money_is_refused(Role role) {
        Program.as(intranet, role).get(PAPER).problem(403, "role.missing");
        Program.as(intranet, role).get(PAPER + ".pdf").problem(403, "role.missing");
    }

    private static JsonObject last(JsonObject paper, String table) {
        List<JsonObject> rows = objects(paper, table);
        return rows.get(rows.size() - 1);
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static BigDecimal pounds(JsonObject parent, String name) {
        return parent.getJsonNumber(name).bigDecimalValue();
    }
}
