package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** A reference in an address: understood in every form that was ever written (domain §4), refused when it is none. */
@ApiTest
class ReferencesTest {

    private final Program governance;

    ReferencesTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-105",
                "CAF%2015-105",
                "CAF15-105",
                "Gov%2FCAF%2015-105",
                "Gov%2FCAF15-105",
                "CAF15-0105",
                "caf%2015-105",
                "CAF%2015%E2%80%93105"
            })
    void every_form_leads_to_the_same_request(String written) {
        JsonObject request = governance.get("/requests/" + written).is(200).json();

        assertThat(request.getString("reference")).isEqualTo("CAF 15-105");
        assertThat(governance
                        .get("/requests/" + written + "/questions/1")
                        .is(200)
                        .json()
                        .getString("reference"))
                .isEqualTo("CAF 15-105");
        assertThat(governance
                        .get("/requests/" + written + "/letter.pdf")
                        .is(200)
                        .header("Content-Type"))
                .isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15",
                "15-",
                "CAF",
                "15-0",
                "2015-105",
                "15-1234567",
                "FOI%2015-105",
                "15-105%20x",
                "%00",
                "..%2F15-105"
            })
    void what_is_no_reference_is_malformed(String written) {
        Reply reply = governance.get("/requests/" + written);

        assertThat(reply.status()).as(reply::text).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/letter.pdf", "/letter.docx", "/documents", "/documents/1"})
    void a_request_that_does_not_exist_is_not_found(String part) {
        governance.get("/requests/15-99999" + part).problem(404, "request.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/999999999", "/questions/99"})
    void a_part_that_does_not_exist_is_not_found(String part) {
        governance.get("/requests/15-105" + part).is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledge", "close"})
    void a_step_of_a_request_that_does_not_exist_is_not_found(String step) {
        governance
                .post("/requests/15-99999/steps/" + step, RequestFixture.BECAUSE)
                .problem(404, "request.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "ACKNOWLEDGE", "take_back"})
    void a_step_that_does_not_exist_is_not_found(String step) {
        JsonObject problem = governance
                .post("/requests/15-105/steps/" + step, RequestFixture.BECAUSE)
                .problem(404, "step.unknown");

        assertThat(List.of(problem.getString("detail").split("[ .,]+"))).contains("acknowledge", "take-back");
    }
}
