package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** What a step needs besides the role and the state. */
@ApiTest
class StepDetailsTest {

    private final RequestFixture requests;
    private final Program governance;
    private final Program approver;

    StepDetailsTest(Intranet intranet) {
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
        approver = Program.as(intranet, Role.APPROVER);
    }

    @Test
    void a_step_taken_twice_is_refused_and_changes_nothing() {
        String path = requests.registered();
        String etag = governance.post(path + "/steps/acknowledge", "").is(200).etag();

        governance.post(path + "/steps/acknowledge", "").problem(409, "step.state");

        assertThat(governance.get(path).etag()).isEqualTo(etag);
    }

    @ParameterizedTest
    @CsvSource({"DRAFTING, withdraw, GOVERNANCE", "CLEARANCE, take-back, GOVERNANCE", "CLEARANCE, return, APPROVER"})
    void a_step_back_must_say_why(RequestState state, String step, Role role) {
        String path = requests.in(state);
        Program program = role == Role.APPROVER ? approver : governance;

        JsonObject problem = program.post(path + "/steps/" + step, "{\"reason\": \" \\u0000 \"}")
                .problem(422, "step.reason");

        assertThat(Reply.fields(problem)).containsExactly("reason");
        assertThat(governance.get(path).json().getString("state")).isEqualTo(state.name());
    }

    @Test
    void a_question_must_be_asked_before_gathering_and_all_be_answered_before_clearance() {
        String path = requests.registered();
        governance.post(path + "/steps/acknowledge", "").is(200);

        governance.post(path + "/steps/gather", "").problem(409, "questions.unassigned");
        governance.post(path + "/steps/draft", "").is(200);
        JsonObject problem = governance.post(path + "/steps/submit", "").problem(409, "questions.unanswered");

        assertThat(problem.getString("detail")).contains("1, 2");
        assertThat(governance.get(path).json().getString("state")).isEqualTo("DRAFTING");
    }

    @Test
    void a_letter_is_dated_neither_in_the_future_nor_before_the_receipt() {
        String path = requests.in(RequestState.READY);

        for (int days : List.of(30, -30)) {
            LocalDate dated = RequestFixture.received().plusDays(days);
            JsonObject problem = governance
                    .post(path + "/steps/send", dated(dated))
                    .problem(422, days > 0 ? "letter.in-the-future" : "letter.before-receipt");
            assertThat(Reply.fields(problem)).containsExactly("dated");
        }

        JsonObject request = governance.get(path).json();
        assertThat(request.getString("state")).isEqualTo("READY");
        assertThat(request.get("replied")).isNull();
    }

    @Test
    void a_late_reply_says_why() {
        Reply registered = governance
                .post(
                        "/requests",
                        RequestFixture.registration(LocalDate.of(2016, 3, 1)).build())
                .is(201);
        String path = RequestFixture.path(registered);
        requests.toReady(path);

        JsonObject problem = governance.post(path + "/steps/send", "").problem(422, "reply.late");
        assertThat(Reply.fields(problem)).containsExactly("lateReason");
        assertThat(problem.getString("rule")).isEqualTo("G-8a");
        JsonObject late = Json.createObjectBuilder()
                .add("lateReason", "Found in the loft")
                .build();
        JsonObject sent = governance.post(path + "/steps/send", late).is(200).json();

        assertThat(sent.getString("lateReason")).isEqualTo("Found in the loft");
    }

    @Test
    void details_that_nobody_asked_for_are_named() {
        String path = requests.registered();
        JsonObject sent =
                Json.createObjectBuilder().add("state", JsonValue.TRUE).build();

        JsonObject problem = governance.post(path + "/steps/acknowledge", sent).problem(422, "fields");

        assertThat(Reply.fields(problem)).containsExactly("state");
        assertThat(governance.get(path).json().getString("state")).isEqualTo("RECEIVED");
    }

    private static JsonObject dated(LocalDate day) {
        return Json.createObjectBuilder().add("dated", day.toString()).build();
    }
}
