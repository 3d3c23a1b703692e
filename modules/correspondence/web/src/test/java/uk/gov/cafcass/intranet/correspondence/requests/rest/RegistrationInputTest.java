package uk.gov.cafcass.intranet.correspondence.requests.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration.Asked;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

class RegistrationInputTest {

    private static Registration read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), RegistrationInput.class)
                .details();
    }

    @Test
    void what_was_sent_becomes_a_registration() {
        Registration registration = read(
                """
                {"kind": "FOI", "channel": "WEB_FORM", "requester": {"name": "A Person", "email": "a@example.com"},
                 "sent": "2015-06-06", "received": "2015-06-08", "subject": "Life story work", "text": "As it came",
                 "questions": [{"number": 1, "label": "1", "preamble": "In 2015.", "text": "How many?"}, {"text": "Why?"}]}""");

        assertThat(registration.channel()).isEqualTo(Channel.WEB_FORM);
        assertThat(registration.requester().email()).isEqualTo("a@example.com");
        assertThat(registration.sent()).isEqualTo(LocalDate.of(2015, 6, 6));
        assertThat(registration.questions())
                .containsExactly(new Asked("1", "In 2015.", "How many?"), new Asked("", "", "Why?"));
    }

    @Test
    void without_questions_they_are_found_in_the_text() {
        Registration registration = read(
                """
                {"kind": "FOI", "text": "Dear Cafcass,\\n1. How many hours are there?\\n2. Who pays?\\nYours faithfully"}""");

        assertThat(registration.questions())
                .extracting(Asked::text)
                .containsExactly("How many hours are there?", "Who pays?");
    }

    @Test
    void an_empty_list_of_questions_is_not_filled_from_the_text() {
        assertThat(read("{\"kind\": \"FOI\", \"text\": \"How many?\", \"questions\": []}")
                        .questions())
                .isEmpty();
    }

    @Test
    void a_number_out_of_order_is_refused() {
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> read("{\"kind\": \"FOI\", \"questions\": [{\"number\": 2, \"text\": \"How many?\"}]}"));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("questions[0].number");
    }
}
