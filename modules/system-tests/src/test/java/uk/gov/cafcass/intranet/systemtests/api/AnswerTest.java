package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code PUT …/answer}: by whom, when, on what it is based, and what goes together (A-2, G-9, G-10). */
@ApiTest
class AnswerTest {

    private static final JsonObject TWELVE = RequestFixture.answer("<p>Twelve.</p>");

    private final Intranet intranet;
    private final RequestFixture requests;
    private final Program governance;

    AnswerTest(Intranet intranet) {
        this.intranet = intranet;
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void who_was_asked_answers_their_question_and_no_other() {
        String path = requests.in(RequestState.GATHERING);
        Program owner = Program.as(intranet, Role.INFORMATION_OWNER);
        String etag = owner.get(path + "/questions/1").is(200).etag();

        Reply saved = owner.put(path + "/questions/1/answer", TWELVE, "If-Match", etag)
                .is(200);

        assertThat(saved.json().getJsonObject("answer").getString("html")).isEqualTo("<p>Twelve.</p>");
        assertThat(saved.etag()).isNotEqualTo(etag);
        owner.get(path + "/questions/2").problem(403, "question.not-asked");
        owner.put(path + "/questions/2/answer", TWELVE, "If-Match", "\"1\"").problem(403, "question.not-asked");
        assertThat(governance.get(path + "/questions/2").json()).doesNotContainKey("answer");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNANCE", "INFORMATION_OWNER"})
    void who_may_not_answer_changes_nothing(Role role) {
        String path = requests.in(RequestState.GATHERING);
        String before = governance.get(path).etag();

        Program.as(intranet, role)
                .put(path + "/questions/1/answer", TWELVE, "If-Match", "\"2\"")
                .problem(403, "question.not-asked");

        assertThat(governance.get(path).etag()).isEqualTo(before);
    }

    @Test
    void the_second_of_two_sees_both_versions_and_loses_nothing() {
        String question = requests.in(RequestState.GATHERING) + "/questions/1";
        String etag = governance.get(question).etag();
        governance.put(question + "/answer", TWELVE, "If-Match", etag).is(200);

        JsonObject problem = governance
                .put(question + "/answer", RequestFixture.answer("<p>Thirteen.</p>"), "If-Match", etag)
                .problem(412, "answer.changed");

        assertThat(problem.getJsonObject("current").getString("html")).isEqualTo("<p>Twelve.</p>");
        assertThat(problem.getJsonObject("yours").getString("html")).isEqualTo("<p>Thirteen.</p>");
        Reply now = governance.get(question);
        assertThat(now.json().getJsonObject("answer").getString("html")).isEqualTo("<p>Twelve.</p>");
        assertThat(now.etag()).isEqualTo("\"" + problem.getJsonObject("current").getInt("version") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9999\"", "\"abc\"", "W/\"1\"", "12"})
    void a_tag_that_never_was_is_stale(String tag) {
        String question = requests.in(RequestState.GATHERING) + "/questions/1";

        governance.put(question + "/answer", TWELVE, "If-Match", tag).problem(412, "answer.changed");
    }

    @Test
    void without_a_tag_nothing_is_saved() {
        String question = requests.in(RequestState.GATHERING) + "/questions/1";

        governance.put(question + "/answer", TWELVE).problem(428, "answer.if-match");
        governance.put(question + "/answer", TWELVE, "If-Match", "*").problem(428, "answer.if-match");

        assertThat(governance.get(question).json()).doesNotContainKey("answer");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GATHERING", "DRAFTING"})
    void an_answer_is_taken_only_while_answers_are_written(RequestState state) {
        String path = requests.in(state);
        Reply before = governance.get(path + "/questions/1");

        governance
                .put(path + "/questions/1/answer", TWELVE, "If-Match", before.etag())
                .problem(409, "answer.state");

        assertThat(governance.get(path + "/questions/1").etag()).isEqualTo(before.etag());
    }

    static Stream<Arguments> whatDoesNotGoTogether() {
        return Stream.of(
                Arguments.of("a refusal without a section", "{'outcome':'REFUSED'}", "exemptions"),
                Arguments.of(
                        "not held with an exemption",
                        "{'outcome':'NOT_HELD','exemptions':[{'section':'40(2)','why':'Because'}]}",
                        "exemptions"),
                Arguments.of(
                        "the cost limit with a partial answer",
                        "{'html':'Some','outcome':'GIVEN_IN_PART','exemptions':[{'section':'12(1)','why':'Because'}]}",
                        "exemptions[0].section"),
                Arguments.of(
                        "a section that there is not",
                        "{'outcome':'REFUSED','exemptions':[{'section':'99','why':'Because'}]}",
                        "exemptions[0].section"),
                Arguments.of("given in full without a word", "{'outcome':'GIVEN_IN_FULL','html':'<p> </p>'}", "html"),
                Arguments.of("a reference to itself", "{'outcome':'SEE_ANSWER','seeQuestion':1}", "seeQuestion"),
                Arguments.of("a reference to nothing", "{'outcome':'SEE_ANSWER','seeQuestion':9}", "seeQuestion"),
                Arguments.of("no outcome", "{'html':'Twelve'}", "outcome"),
                Arguments.of("an outcome that there is not", "{'outcome':'LOST'}", "outcome"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatDoesNotGoTogether")
    void what_does_not_go_together_is_refused(String what, String body, String field) {
        String question = requests.in(RequestState.GATHERING) + "/questions/1";
        String etag = governance.get(question).etag();
        JsonObject sent = Json.createReader(new java.io.StringReader(body.replace('\'', '"')))
                .readObject();

        JsonObject problem =
                governance.put(question + "/answer", sent, "If-Match", etag).problem(422, "fields");

        assertThat(Reply.fields(problem)).as(what).contains(field);
        assertThat(governance.get(question).etag()).isEqualTo(etag);
    }

    @Test
    void only_who_may_answer_can_be_asked() {
        String path = requests.in(RequestState.RECEIVED);

        for (String username : List.of("nobody", "approver", "administrator")) {
            JsonObject owner =
                    Json.createObjectBuilder().add("username", username).build();
            governance.put(path + "/questions/2/owner", owner).problem(422, "question.owner");
        }

        assertThat(governance.get(path + "/questions/2").json()).doesNotContainKey("owner");
        governance.delete(path + "/questions/1/owner").is(200);
        assertThat(governance.get(path + "/questions/1").json()).doesNotContainKey("owner");
    }
}
