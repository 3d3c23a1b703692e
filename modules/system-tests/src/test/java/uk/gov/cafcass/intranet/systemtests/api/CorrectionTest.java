package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code PUT …/outcome} and {@code GET …/versions}: an outcome is corrected after the reply, with both versions kept (G-10). */
@ApiTest
class CorrectionTest {

    private final Intranet intranet;
    private final RequestFixture requests;
    private final Program governance;

    CorrectionTest(Intranet intranet) {
        this.intranet = intranet;
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void a_refusal_with_its_sections_is_saved_read_and_replaced() {
        String question = requests.in(RequestState.GATHERING) + "/questions/1";
        for (String why : List.of("It names a child.", "It names two children.")) {
            String etag = governance.get(question).etag();
            Reply saved = governance
                    .put(question + "/answer", refused(why).build(), "If-Match", etag)
                    .is(200);
            assertThat(why(saved.json().getJsonObject("answer"))).containsExactly(why, "We would lose by it.");
        }
        assertThat(versions(question)).hasSize(2);
        assertThat(why(versions(question).get(1))).contains("It names a child.");
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "CLOSED"})
    void what_was_recorded_wrongly_is_put_right_and_the_letter_stays(RequestState state) {
        String path = requests.in(state);
        byte[] letter = governance.get(path + "/letter.pdf").bytes();

        Reply corrected = correct(path, corrected("It names a child.", "Two names were left out"))
                .is(200);

        assertThat(corrected.json().getJsonObject("answer").getString("outcome"))
                .isEqualTo("GIVEN_IN_PART");
        assertThat(governance.get(path).json().getString("outcome")).isEqualTo("GIVEN_IN_PART");
        assertThat(governance.get(path + "/letter.pdf").bytes()).isEqualTo(letter);
        assertThat(versions(path + "/questions/1"))
                .extracting(version -> version.getString("outcome") + " " + version.getString("reason"))
                .containsExactly("GIVEN_IN_PART Two names were left out", "GIVEN_IN_FULL ");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SENT", "CLOSED"})
    void before_the_reply_has_gone_there_is_nothing_to_correct(RequestState state) {
        correct(requests.in(state), corrected("It names a child.", "Two names were left out"))
                .problem(409, "outcome.state");
    }

    @Test
    void it_is_for_governance() {
        String question = requests.in(RequestState.CLOSED) + "/questions/1";
        for (Role role : Role.values()) {
            if (role != Role.GOVERNANCE) {
                Program.as(intranet, role)
                        .put(
                                question + "/outcome",
                                corrected("It names a child.", "Two names were left out"),
                                "If-Match",
                                "\"1\"")
                        .problem(403, "role.missing");
            }
            if (role != Role.GOVERNANCE && role != Role.APPROVER) {
                Program.as(intranet, role).get(question + "/versions").problem(403, "role.missing");
            }
        }
        assertThat(versions(question)).hasSize(1);
    }

    @Test
    void it_says_on_what_it_is_based_and_why() {
        String path = requests.in(RequestState.CLOSED);
        JsonObject right = corrected("It names a child.", "Two names were left out");

        governance.put(path + "/questions/1/outcome", right).problem(428, "answer.if-match");
        governance
                .put(path + "/questions/1/outcome", right, "If-Match", "\"9999\"")
                .problem(412, "outcome.changed");
        JsonObject noReason = correct(path, corrected("It names a child.", " ")).problem(422, "correction.reason");

        assertThat(Reply.fields(noReason)).containsExactly("reason");
        assertThat(versions(path + "/questions/1")).hasSize(1);
    }

    private Reply correct(String path, JsonObject correction) {
        String etag = governance.get(path + "/questions/1").is(200).etag();
        return governance.put(path + "/questions/1/outcome", correction, "If-Match", etag);
    }

    private static jakarta.json.JsonObjectBuilder refused(String why) {
        return Json.createObjectBuilder()
                .add("outcome", "REFUSED")
                .add(
                        "exemptions",
                        Json.createArrayBuilder()
                                .add(section("40(2) with 40(3A)", why))
                                .add(section("43(2)", "We would lose by it.")));
    }

    private static JsonObject corrected(String why, String reason) {
        return Json.createObjectBuilder()
                .add("outcome", "GIVEN_IN_PART")
                .add("exemptions", Json.createArrayBuilder().add(section("43(2)", why)))
                .add("reason", reason)
                .build();
    }

    private static JsonObject section(String section, String why) {
        return Json.createObjectBuilder()
                .add("section", section)
                .add("why", why)
                .add("prejudice", "Providers would not tender again.")
                .add("publicInterest", "Value for money weighs more.")
                .build();
    }

    private static List<String> why(JsonObject answer) {
        return answer.getJsonArray("exemptions").getValuesAs(JsonObject.class).stream()
                .map(exemption -> exemption.getString("why"))
                .toList();
    }

    private List<JsonObject> versions(String question) {
        return governance
                .get(question + "/versions")
                .is(200)
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
    }
}
