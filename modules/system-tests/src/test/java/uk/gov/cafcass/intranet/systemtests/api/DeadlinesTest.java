package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code GET /deadlines}: by when, and which days do not count (G-1, G-2). */
@ApiTest
class DeadlinesTest {

    private final Program program;

    DeadlinesTest(Intranet intranet) {
        program = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void the_request_of_july_2017_skips_the_battle_of_the_boyne() {
        assertThat(deadline("2017-07-06"))
                .isEqualTo(
                        json(
                                """
                                {"kind": "FOI", "received": "2017-07-06", "due": "2017-08-04", "workingDays": 20, "skipped": [
                                  {"date": "2017-07-08", "reason": "Saturday"},
                                  {"date": "2017-07-09", "reason": "Sunday"},
                                  {"date": "2017-07-12", "reason": "Bank holiday in Northern Ireland: Battle of the Boyne (Orangemen’s Day)"},
                                  {"date": "2017-07-15", "reason": "Saturday"},
                                  {"date": "2017-07-16", "reason": "Sunday"},
                                  {"date": "2017-07-22", "reason": "Saturday"},
                                  {"date": "2017-07-23", "reason": "Sunday"},
                                  {"date": "2017-07-29", "reason": "Saturday"},
                                  {"date": "2017-07-30", "reason": "Sunday"}]}
                                """));
    }

    @Test
    void the_request_of_june_2015_skips_only_weekends() {
        assertThat(deadline("2015-06-08"))
                .isEqualTo(
                        json(
                                """
                                {"kind": "FOI", "received": "2015-06-08", "due": "2015-07-06", "workingDays": 20, "skipped": [
                                  {"date": "2015-06-13", "reason": "Saturday"},
                                  {"date": "2015-06-14", "reason": "Sunday"},
                                  {"date": "2015-06-20", "reason": "Saturday"},
                                  {"date": "2015-06-21", "reason": "Sunday"},
                                  {"date": "2015-06-27", "reason": "Saturday"},
                                  {"date": "2015-06-28", "reason": "Sunday"},
                                  {"date": "2015-07-04", "reason": "Saturday"},
                                  {"date": "2015-07-05", "reason": "Sunday"}]}
                                """));
    }

    @Test
    void the_day_of_receipt_may_be_one_on_which_nobody_works() {
        assertThat(deadline("2015-06-07").getString("due")).isEqualTo("2015-07-03");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=FOI&received=2015-02-29, received",
        "kind=FOI&received=8+June+2015, received",
        "kind=FOI&received=2015-13-01, received",
        "kind=FOI, received",
        "kind=FOI&received=, received",
        "received=2015-06-08, kind",
        "kind=SAR&received=2015-06-08, kind",
        "kind=FOI&received=2015-06-08&recieved=2015-06-09, recieved",
        "kind=FOI&received=2015-06-08&received=2015-06-09, received"
    })
    void a_wrong_parameter_is_named(String query, String parameter) {
        JsonObject problem = program.get("/deadlines?" + query).problem(400, "parameter.wrong");

        assertThat(Reply.fields(problem)).isEqualTo(List.of(parameter));
        assertThat(problem.getString("instance")).isEqualTo("/intranet/api/deadlines");
    }

    private JsonObject deadline(String received) {
        return program.get("/deadlines?kind=FOI&received=" + received).is(200).json();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
