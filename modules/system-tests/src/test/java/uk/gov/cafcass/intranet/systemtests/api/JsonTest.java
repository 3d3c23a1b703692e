package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Bodies that are no JSON, or other JSON than was asked for. */
@ApiTest
class JsonTest {

    private final Program governance;

    JsonTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "json.broken"),
                Arguments.of("[]", "json.no-object"),
                Arguments.of("\"FOI\"", "json.no-object"),
                Arguments.of("{\"kind\": \"FOI\"", "json.broken"),
                Arguments.of("{kind: 'FOI'}", "json.broken"),
                Arguments.of("{\"kind\": \"FOI\",}", "json.broken"),
                Arguments.of("{} {}", "json.broken"),
                Arguments.of("{\"a\":".repeat(20_000), "json.broken"));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("broken")
    void what_is_no_json_object_is_malformed(String body, String code) {
        governance.post("/requests", body).problem(400, code);
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        byte[] bytes = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};

        governance
                .send("POST", "/requests", BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json")
                .problem(400, "json.not-utf-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject         | {'subject': 7}",
                "kind            | {'kind': true}",
                "sent            | {'sent': 20150608}",
                "requester       | {'requester': 'Nora'}",
                "requester.name  | {'requester': {'name': ['Nora']}}",
                "requester.phone | {'requester': {'phone': '1'}}",
                "questions       | {'questions': 'How many?'}",
                "questions[1]    | {'questions': [{'text': 'How many?'}, 'Why?']}",
                "questions[0].number | {'questions': [{'number': 2, 'text': 'How many?'}]}",
                "questions[0].number | {'questions': [{'number': 1.5, 'text': 'How many?'}]}",
                "questions[0].answer | {'questions': [{'text': 'How many?', 'answer': '12'}]}",
                "state           | {'state': 'CLOSED'}"
            },
            quoteCharacter = '"')
    void a_field_of_the_wrong_type_or_unknown_is_named(String field, String body) {
        JsonObject problem =
                governance.post("/requests", body.replace('\'', '"')).problem(422, "fields");

        assertThat(Reply.fields(problem)).contains(field);
    }

    @Test
    void a_media_type_that_is_not_json_is_not_taken() {
        governance
                .send("POST", "/requests", BodyPublishers.ofString("kind=FOI"), "Content-Type", "text/plain")
                .problem(415, "http.unsupported-media-type");
    }

    @Test
    void an_address_with_nothing_behind_it_and_a_method_that_is_not_taken_are_told_as_problems() {
        governance.get("/nothing").problem(404, "http.not-found");
        governance.delete("/requests").problem(405, "http.method-not-allowed");
    }
}
