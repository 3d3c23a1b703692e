package uk.gov.cafcass.intranet.providers.concerns.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.rest.ConcernListInput.Which;

class ConcernInputTest {

    private static JsonInput sent(String json) {
        return JsonReader.object(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_concern_names_a_centre() {
        assertThat(
                        sent("""
                        {"centre": 7, "what": "The door stood open", "seenOn": "2026-11-20"}""")
                                .as(ConcernInput.class)
                                .details())
                .isEqualTo(new ConcernDetails(
                        ConcernKind.STANDARDS,
                        Optional.of(7L),
                        "",
                        "The door stood open",
                        Optional.of(LocalDate.parse("2026-11-20"))));
    }

    @Test
    void a_report_names_an_organisation() {
        assertThat(
                        sent("""
                        {"about": "Sunny Days, Leeds", "what": "Offers supervised contact"}""")
                                .as(ConcernInput.Unaccredited.class)
                                .details())
                .isEqualTo(new ConcernDetails(
                        ConcernKind.UNACCREDITED,
                        Optional.empty(),
                        "Sunny Days, Leeds",
                        "Offers supervised contact",
                        Optional.empty()));
    }

    @Test
    void what_is_missing_is_left_to_the_service() {
        assertThat(Constraints.faults(sent("{}").as(ConcernInput.class).details(), LocalDate.parse("2026-11-24")))
                .extracting(Fault::field)
                .containsExactly("about", "what");
    }

    @Test
    void what_belongs_to_the_other_kind_is_refused_by_its_name() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> sent("{\"centre\": 7, \"seenOn\": \"yesterday\"}")
                .as(ConcernInput.Unaccredited.class)
                .details());

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("seenOn", "centre");
    }

    @Test
    void a_step_has_a_text_and_perhaps_a_day() {
        assertThat(sent("{\"text\": \"Dear colleague\", \"on\": \"2026-11-24\"}")
                        .as(ConcernInput.Step.class)
                        .details())
                .isEqualTo(new StepText("Dear colleague", Optional.of(LocalDate.parse("2026-11-24"))));
        assertThat(sent("{}").as(ConcernInput.Step.class).details()).isEqualTo(new StepText("", Optional.empty()));
    }

    @Test
    void without_a_word_the_open_ones_are_listed() {
        assertThat(QueryParameters.read(Parameters.of(), ConcernListInput.class))
                .isEqualTo(new ConcernListInput(Optional.empty(), 50));
        assertThat(QueryParameters.read(Parameters.of("state", "closed", "limit", "3"), ConcernListInput.class))
                .isEqualTo(new ConcernListInput(Optional.of(Which.CLOSED), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=lost", "limit=0", "limit=201", "kind=STANDARDS"})
    void a_wrong_parameter_is_refused_by_its_name(String wrong) {
        String[] parts = wrong.split("=");
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> QueryParameters.read(Parameters.of(parts[0], parts[1]), ConcernListInput.class));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(parts[0]);
    }
}
