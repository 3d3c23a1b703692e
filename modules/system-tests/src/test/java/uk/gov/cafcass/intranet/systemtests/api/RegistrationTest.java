package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code POST /requests}: what is registered, and what is refused with a sentence for each field. */
@ApiTest
class RegistrationTest {

    /** In subject and text of everything that must not be kept, and nowhere else. */
    private static final String MARK = RequestFixture.unheardOfWord();

    private final Program governance;

    RegistrationTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void a_request_gets_its_reference_its_due_date_and_its_questions() {
        JsonObject sent = RequestFixture.registration(LocalDate.of(2017, 7, 6)).build();

        Reply reply = governance.post("/requests", sent).is(201);

        JsonObject request = reply.json();
        String reference = request.getString("reference");
        assertThat(reference).matches("CAF 17-\\d+");
        assertThat(RequestFixture.path(reply)).isEqualTo("/requests/" + reference.substring("CAF ".length()));
        assertThat(request.getString("due")).isEqualTo("2017-08-04");
        assertThat(request.getString("state")).isEqualTo("RECEIVED");
        assertThat(request.getString("text")).isEqualTo(sent.getString("text"));
        assertThat(request.getJsonArray("questions").getValuesAs(JsonObject.class))
                .extracting(question -> question.getInt("number") + " " + question.getString("text"))
                .containsExactly("1 " + RequestFixture.QUESTION, "2 Which of them were accredited?");
        assertThat(governance.get(RequestFixture.path(reply)).is(200).json()).isEqualTo(request);
    }

    static Stream<Arguments> wrong() {
        String tomorrow = RequestFixture.received().plusDays(3).toString();
        return Stream.of(
                Arguments.of("received before it was sent", field("received", "2015-06-05"), "received"),
                Arguments.of("received in the future", field("received", tomorrow), "received"),
                Arguments.of("sent in the future", field("sent", tomorrow), "sent"),
                Arguments.of("29 February of a wrong year", field("received", "2015-02-29"), "received"),
                Arguments.of("a day of no calendar", field("sent", "2015-06-31"), "sent"),
                Arguments.of("before the law came into force", field("sent", "2004-12-31"), "sent"),
                Arguments.of("no subject", field("subject", " \u200b\t "), "subject"),
                Arguments.of("a subject of 301 characters", field("subject", "x".repeat(301)), "subject"),
                Arguments.of("no text", field("text", "\n"), "text"),
                Arguments.of("a text with no question", field("text", "Thank you for your letter."), "questions"),
                Arguments.of("a text over the limit", field("text", "Why? " + "x".repeat(1_000_000)), "text"),
                Arguments.of("a kind that there is not", field("kind", "SAR"), "kind"),
                Arguments.of("an FOI request by word of mouth", field("channel", "SPOKEN"), "channel"),
                Arguments.of("half a character", field("subject", "Half \ud83d"), "subject"),
                Arguments.of("a misspelt field", field("recieved", "2015-06-08"), "recieved"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void what_is_wrong_is_named(String what, JsonObject sent, String field) {
        JsonObject problem = governance.post("/requests", escaped(sent)).problem(422, "fields");

        assertThat(Reply.fields(problem)).contains(field);
        assertThat(requestsWith(MARK)).as(what).isZero();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        JsonObject sent = Json.createObjectBuilder()
                .add("kind", "FOI")
                .add("requester", Json.createObjectBuilder().add("email", "nobody"))
                .add(
                        "questions",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", " ")))
                .build();

        JsonObject problem = governance.post("/requests", sent).problem(422, "fields");

        assertThat(Reply.fields(problem))
                .containsExactlyInAnyOrder("sent", "received", "subject", "text", "questions[0]", "requester.email");
    }

    @Test
    void a_text_of_5_mb_is_too_large() {
        JsonObject sent = field("text", "Why? ".repeat(1024 * 1024));

        JsonObject problem = governance.post("/requests", sent).problem(413, "body.too-large");

        assertThat(problem.getString("detail")).contains("2 MB");
    }

    @Test
    void questions_that_are_sent_are_taken_instead_of_those_in_the_text() {
        JsonObject sent = RequestFixture.registration()
                .add(
                        "questions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("label", "2(a)")
                                        .add("text", "How many?")))
                .build();

        JsonObject request = governance.post("/requests", sent).is(201).json();

        List<JsonObject> questions = request.getJsonArray("questions").getValuesAs(JsonObject.class);
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).getString("label")).isEqualTo("2(a)");
        assertThat(questions.get(0).getString("text")).isEqualTo("How many?");
    }

    private int requestsWith(String word) {
        return governance
                .get("/requests?q=" + word)
                .is(200)
                .json()
                .getJsonArray("requests")
                .size();
    }

    private static JsonObject field(String name, String value) {
        return RequestFixture.registration(LocalDate.of(2015, 6, 8))
                .add("subject", "Centres " + MARK)
                .add("text", "How many centres are there in " + MARK + "?")
                .add(name, value)
                .build();
    }

    /** Half a character has no bytes of its own, but JSON can name it. */
    private static String escaped(JsonObject sent) {
        return sent.toString().replace("\ud83d\"", "\\ud83d\"");
    }
}
