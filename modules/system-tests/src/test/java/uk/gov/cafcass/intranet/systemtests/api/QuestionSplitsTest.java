package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code POST /question-splits}: the questions in a text, and nothing stored. */
@ApiTest
class QuestionSplitsTest {

    private final Intranet intranet;
    private final Program governance;

    QuestionSplitsTest(Intranet intranet) {
        this.intranet = intranet;
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void numbered_questions_keep_their_labels_and_parts_their_stem() {
        List<JsonObject> questions = split(
                """
                Dear Cafcass,

                1. How many centres do you
                use?
                2. In each of them, tell me
                   a) how long families wait
                   b) what it costs

                Yours faithfully,
                A. Requester
                """);

        assertThat(questions)
                .extracting(question -> question.getInt("number") + "|" + question.getString("label"))
                .containsExactly("1|1", "2|2(a)", "3|2(b)");
        assertThat(questions.get(0).getString("text")).isEqualTo("How many centres do you use?");
        assertThat(questions.get(1).getString("text"))
                .contains("In each of them, tell me")
                .contains("how long families wait")
                .doesNotContain("what it costs");
    }

    @Test
    void without_numbers_each_question_sentence_is_one() {
        assertThat(split("I live in Kent. How many centres are there? They are far away. Who pays for them?"))
                .extracting(question -> question.getString("text"))
                .containsExactly("How many centres are there?", "Who pays for them?");
        assertThat(split("I live in Kent. How many centres are there?").get(0).getString("preamble"))
                .isEqualTo("I live in Kent.");
    }

    @Test
    void a_text_in_which_nothing_is_asked_has_no_questions() {
        assertThat(split("Thank you for your letter.")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GOVERNANCE")
    void it_is_for_governance(Role role) {
        Program.as(intranet, role)
                .post(
                        "/question-splits",
                        Json.createObjectBuilder().add("text", "Why?").build())
                .problem(403, "role.missing");
    }

    @Test
    void nothing_is_stored() {
        String word = RequestFixture.unheardOfWord();
        split("How many " + word + " grow in Kent?");

        assertThat(governance.get("/requests?q=" + word).is(200).json().getJsonArray("requests"))
                .isEmpty();
    }

    @Test
    void a_text_must_be_there_and_of_a_size() {
        assertThat(Reply.fields(governance.post("/question-splits", "{}").problem(422, "fields")))
                .containsExactly("text");
        governance
                .post(
                        "/question-splits",
                        Json.createObjectBuilder()
                                .add("text", "Why? ".repeat(1024 * 1024))
                                .build())
                .problem(413, "body.too-large");
    }

    private List<JsonObject> split(String text) {
        JsonObject sent = Json.createObjectBuilder().add("text", text).build();
        return governance
                .post("/question-splits", sent)
                .is(200)
                .json()
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class);
    }
}
