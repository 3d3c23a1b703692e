package uk.gov.cafcass.intranet.providers.documents.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;

class DocumentInputTest {

    @Test
    void what_is_said_of_a_document_stands_in_the_parameters() {
        DocumentInput sent =
                read("kind", "certificate", "title", "NACCC 2026", "datedOn", "2026-01-05", "name", "a.pdf");

        assertThat(sent.details())
                .isEqualTo(new DocumentDetails(
                        DocumentKind.CERTIFICATE, "NACCC 2026", Optional.of(LocalDate.parse("2026-01-05"))));
        assertThat(sent.name()).contains("a.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, SECRET, title, Plan, kind",
        "kind, OTHER, titel, Plan, titel title",
        "kind, OTHER, datedOn, 2026-01-05, title",
        "title, Plan, datedOn, 2026-01-05, kind"
    })
    void what_is_wrong_or_missing_is_refused_by_its_name(String a, String x, String b, String y, String wrong) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> read(a, x, b, y));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(wrong.split(" "));
    }

    private static DocumentInput read(String... namesAndValues) {
        return QueryParameters.read(Parameters.of(namesAndValues), DocumentInput.class);
    }

    @Test
    void a_withdrawal_has_a_reason_and_nothing_else() {
        assertThat(JsonReader.read("{\"reason\": \"Wrong\"}".getBytes(UTF_8), WithdrawalInput.class)
                        .reason())
                .isEqualTo("Wrong");
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> JsonReader.read("{\"why\": \"Wrong\"}".getBytes(UTF_8), WithdrawalInput.class));
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("why");
    }
}
