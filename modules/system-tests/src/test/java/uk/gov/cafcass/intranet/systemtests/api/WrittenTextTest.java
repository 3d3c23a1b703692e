package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** What people write comes back as they wrote it, without what cannot be seen and can mislead. */
@ApiTest
class WrittenTextTest {

    private final RequestFixture requests;
    private final Program governance;

    WrittenTextTest(Intranet intranet) {
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void a_text_keeps_everything_that_can_be_seen() {
        String text = "Why is <script>alert('x')</script> here? 👨‍👩‍👧 Zoë, Łódź, 日本, مركز\n\t“Tabs” & lines stay.";

        JsonObject request = registered("text", text);

        assertThat(request.getString("text")).isEqualTo(text);
        assertThat(governance.get(path(request)).is(200).json().getString("text"))
                .isEqualTo(text);
    }

    @Test
    void a_text_loses_control_characters_and_foreign_line_ends() {
        JsonObject request = registered("text", "How\u0000 many\u0007\u001b?\r\nAnd\u0085 why?\rReally?");

        assertThat(request.getString("text")).isEqualTo("How many?\nAnd why?\nReally?");
    }

    @Test
    void a_subject_is_one_line_without_marks_that_turn_its_direction() {
        JsonObject request = registered("subject", "  Centres\u202e in\u2066\tKent\r\n\u0000and 🏠 <script> ");

        assertThat(request.getString("subject")).isEqualTo("Centres in Kent and 🏠 <script>");
    }

    @Test
    void right_to_left_words_and_their_marks_stay_in_a_text() {
        String text = "How many families speak \u200fالعربية\u200e at home?";

        assertThat(registered("text", text).getString("text")).isEqualTo(text);
    }

    @Test
    void a_requester_is_kept_in_lines_that_cannot_mislead() {
        JsonObject sent = RequestFixture.registration()
                .add(
                        "requester",
                        Json.createObjectBuilder()
                                .add("name", "Nora\u202e <b>Nobody</b>\u0000")
                                .add("email", " nora@example.org ")
                                .add("address", "1 High Street\r\nAnytown\u0000"))
                .build();

        JsonObject requester = governance.post("/requests", sent).is(201).json().getJsonObject("requester");

        assertThat(requester.getString("name")).isEqualTo("Nora <b>Nobody</b>");
        assertThat(requester.getString("email")).isEqualTo("nora@example.org");
        assertThat(requester.getString("address")).isEqualTo("1 High Street\nAnytown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Twelve<script>alert(1)</script></p>              | <p>Twelve</p>",
                "<p onclick='x()' style='top:0'>Twelve</p>           | <p>Twelve</p>",
                "<p><a href='javascript:x()'>Twelve</a></p>          | <p><a>Twelve</a></p>",
                "<p><img src='http://a.example/x.png'>Twelve</p>     | <p>Twelve</p>",
                "<p>Twelve <strong>🏠</strong> &lt;script&gt;</p>    | <p>Twelve <strong>🏠</strong> &lt;script&gt;</p>",
                "<ul><li>Twelve</li></ul>                            | <ul><li>Twelve</li></ul>"
            })
    void an_answer_keeps_its_words_and_loses_what_runs_or_loads(String html, String kept) {
        String question = requests.in(RequestState.DRAFTING) + "/questions/1";
        String etag = governance.get(question).etag();

        governance
                .put(question + "/answer", RequestFixture.answer(html), "If-Match", etag)
                .is(200);

        assertThat(governance.get(question).json().getJsonObject("answer").getString("html"))
                .isEqualTo(kept);
    }

    private JsonObject registered(String field, String value) {
        JsonObject sent = RequestFixture.registration().add(field, value).build();
        return governance.post("/requests", sent).is(201).json();
    }

    private static String path(JsonObject request) {
        return "/requests/" + request.getString("reference").substring("CAF ".length());
    }
}
