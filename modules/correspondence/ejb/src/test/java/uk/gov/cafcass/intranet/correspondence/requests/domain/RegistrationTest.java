package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration.Asked;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** A-5: what is wrong in a registration is said beside its field, all at once. */
class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.parse("2015-06-08");
    private static final List<Asked> ONE = List.of(new Asked("1", "", "How many?"));

    @ParameterizedTest
    @CsvSource({
        "2015-06-06, 2015-06-08, ",
        "2015-06-08, 2015-06-08, ",
        "2005-01-01, 2005-01-01, ",
        "2015-06-08, 2015-06-07, received",
        "2015-06-09, 2015-06-09, 'sent,received'",
        "2015-06-08, 2015-06-09, received",
        "2004-12-31, 2015-06-08, sent",
        ", 2015-06-08, sent",
        "2015-06-06, , received",
        ", , 'sent,received'",
    })
    void days_are_in_order_and_not_in_the_future(
            @Nullable LocalDate sent, @Nullable LocalDate received, @Nullable String fields) {
        Registration registration = registration(sent, received, "Life story work", "Dear Sirs", ONE);
        assertThat(faults(registration)).isEqualTo(fields == null ? List.of() : List.of(fields.split(",")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(faults(registration(null, TODAY, " \u0000 ", "\n", List.of(new Asked("", "", " ")))))
                .containsExactly("sent", "subject", "text", "questions[0]");
        assertThat(faults(registration(TODAY, TODAY, "Life", "Dear Sirs", List.of())))
                .containsExactly("questions");
    }

    @Test
    void what_shows_nothing_is_as_if_it_were_not_there() {
        String unseen = "\u200b\u00a0\u200f\ufeff \u2060";
        assertThat(faults(registration(TODAY, TODAY, unseen, unseen, List.of(new Asked("", "", unseen)))))
                .containsExactly("subject", "text", "questions[0]");
        assertThat(faults(registration(TODAY, TODAY, "👨\u200d👩", "\u200f.", List.of(new Asked("", "", "\u200b?")))))
                .isEmpty();
    }

    @Test
    void what_is_too_long_is_refused_and_the_longest_is_taken() {
        assertThat(faults(registration(
                        TODAY,
                        TODAY,
                        "s".repeat(300),
                        "t".repeat(1_000_000),
                        Collections.nCopies(200, new Asked("n".repeat(20), "p".repeat(20_000), "q".repeat(20_000))))))
                .isEmpty();
        assertThat(faults(registration(
                        TODAY,
                        TODAY,
                        "s".repeat(301),
                        "t".repeat(1_000_001),
                        List.of(new Asked("n".repeat(21), "p".repeat(20_001), "q".repeat(20_001))))))
                .containsExactly("subject", "text", "questions[0]", "questions[0]", "questions[0]");
        assertThat(faults(registration(TODAY, TODAY, "Life", "Dear Sirs", Collections.nCopies(201, ONE.get(0)))))
                .containsExactly("questions");
    }

    @Test
    void only_environmental_information_can_be_asked_for_in_speech() {
        for (RequestKind kind : RequestKind.values()) {
            Registration spoken = new Registration(
                    kind, Channel.SPOKEN, new Requester("", "", ""), TODAY, TODAY, "Trees", "Which trees?", ONE);
            assertThat(faults(spoken)).isEqualTo(kind == RequestKind.FOI ? List.of("channel") : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name@", "@example.com", "a b@example.com", "a@b@c"})
    void an_address_that_is_none_is_refused(String email) {
        Registration registration = new Registration(
                RequestKind.FOI, Channel.EMAIL, new Requester("", email, ""), TODAY, TODAY, "Life", "Dear Sirs", ONE);
        assertThat(faults(registration)).containsExactly("requester.email");
    }

    private static Registration registration(
            @Nullable LocalDate sent,
            @Nullable LocalDate received,
            String subject,
            String text,
            List<Asked> questions) {
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("Jo Smith", "jo@example.com", ""),
                sent,
                received,
                subject,
                text,
                questions);
    }

    private static List<String> faults(Registration registration) {
        Problem problem = catchThrowableOfType(Problem.class, () -> registration.check(TODAY));
        return problem == null
                ? List.of()
                : problem.faults().stream().map(Fault::field).toList();
    }
}
