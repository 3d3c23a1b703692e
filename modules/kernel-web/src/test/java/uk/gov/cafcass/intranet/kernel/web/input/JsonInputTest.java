package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

class JsonInputTest {

    private enum Kinds {
        FOI,
        EIR
    }

    private static JsonInput sent(String json) {
        return JsonReader.object(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refusal(JsonInput sent) {
        return catchThrowableOfType(Problem.class, sent::check);
    }

    @Test
    void fields_are_read_by_name() {
        JsonInput sent = sent(
                """
                {"subject": "Life story work 📎", "received": "2015-06-08", "kind": "foi", "seeQuestion": 3}""");

        assertThat(sent.text("subject")).isEqualTo("Life story work 📎");
        assertThat(sent.day("received")).contains(LocalDate.of(2015, 6, 8));
        assertThat(sent.choice("kind", Kinds.class)).contains(Kinds.FOI);
        assertThat(sent.number("seeQuestion")).contains(3);
        sent.check();
    }

    @Test
    void a_null_is_as_if_it_were_not_there() {
        JsonInput sent = sent("{\"subject\": null}");

        assertThat(sent.text("subject")).isEmpty();
        sent.check();
    }

    @Test
    void an_unknown_field_is_refused_by_its_name_at_every_depth() {
        JsonInput sent = sent("{\"sub\": 1, \"questions\": [{\"text\": \"a\", \"texte\": \"b\"}]}");
        sent.text("subject");
        sent.objects("questions").orElseThrow().forEach(question -> question.text("text"));

        Problem refusal = refusal(sent);

        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("sub", "questions[0].texte");
        assertThat(refusal.faults().get(0).sentence()).contains("subject, questions");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        JsonInput sent = sent(
                "{\"text\": 7, \"received\": \"2015-02-29\", \"kind\": \"FIO\", \"seeQuestion\": 1.5, \"questions\": {}}");
        sent.text("text");
        sent.day("received");
        sent.choice("kind", Kinds.class);
        sent.number("seeQuestion");
        sent.objects("questions");

        assertThat(refusal(sent).faults())
                .extracting(Fault::field)
                .containsExactly("text", "received", "kind", "seeQuestion", "questions");
    }

    @Test
    void a_missing_choice_says_what_there_is() {
        JsonInput sent = sent("{}");
        sent.neededChoice("kind", Kinds.class);

        assertThat(refusal(sent).faults())
                .singleElement()
                .extracting(Fault::sentence)
                .asString()
                .contains("FOI, EIR");
    }

    @Test
    void half_a_character_is_refused() {
        JsonInput sent = sent("{\"text\": \"a\\ud800b\"}");
        sent.text("text");

        assertThat(refusal(sent).faults()).extracting(Fault::field).containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "7",
                "null",
                "\"text\"",
                "{\"a\": }",
                "{'a': 1}",
                "{\"a\": 1} x",
                "{\"a\": NaN}",
                "kind=FOI"
            })
    void what_is_no_json_object_is_malformed(String body) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> sent(body));

        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void a_thousand_brackets_are_malformed_and_harm_nobody() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        Problem refusal = catchThrowableOfType(Problem.class, () -> sent(deep));

        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        byte[] latin = "{\"text\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        Problem refusal = catchThrowableOfType(Problem.class, () -> JsonReader.object(latin));

        assertThat(refusal.code()).isEqualTo("json.not-utf-8");
    }
}
