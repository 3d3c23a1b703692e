package uk.gov.cafcass.intranet.intranet.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

class ProblemDocumentTest {

    private static JsonObject document(Problem problem) {
        return ProblemDocument.of(problem, 412, "Precondition Failed", "/intranet/api/requests/15-105");
    }

    @Test
    void it_says_what_rfc_9457_asks_for_and_our_code_and_rule() {
        JsonObject document = document(Problem.of(Kind.STALE, "answer.changed", "Somebody saved an answer.")
                .rule("A-2"));

        assertThat(document.getString("type")).endsWith("/answer.changed");
        assertThat(document.getString("title")).isEqualTo("Precondition Failed");
        assertThat(document.getInt("status")).isEqualTo(412);
        assertThat(document.getString("detail")).isEqualTo("Somebody saved an answer.");
        assertThat(document.getString("instance")).isEqualTo("/intranet/api/requests/15-105");
        assertThat(document.getString("code")).isEqualTo("answer.changed");
        assertThat(document.getString("rule")).isEqualTo("A-2");
        assertThat(document).doesNotContainKey("faults");
    }

    @Test
    void each_wrong_field_has_its_sentence() {
        JsonObject document =
                document(Problem.invalid(List.of(new Fault("sent", "Enter the day"), new Fault("text", "Enter it"))));

        assertThat(document.getJsonArray("faults")).hasSize(2);
        assertThat(document.getJsonArray("faults").getJsonObject(1).getString("field"))
                .isEqualTo("text");
    }

    @Test
    void what_helps_to_recover_stands_beside_and_never_instead() {
        JsonObject document = document(Problem.of(Kind.STALE, "answer.changed", "Look at both.")
                .with("current", Map.of("version", 3, "html", "<p>Theirs</p>"))
                .with("status", 200));

        assertThat(document.getJsonObject("current").getInt("version")).isEqualTo(3);
        assertThat(document.getInt("status")).isEqualTo(412);
    }
}
