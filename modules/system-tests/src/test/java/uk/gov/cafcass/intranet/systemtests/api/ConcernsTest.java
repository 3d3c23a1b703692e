package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/concerns}: from the report to the outcome, in the order of P-8 and in no other. */
@ApiTest
class ConcernsTest {

    private static final String CONCERNS = "/providers/concerns";
    private static final String REPORTS = "/providers/unaccredited-reports";

    private final Intranet intranet;
    private final Program practitioner;
    private final Program commissioner;

    ConcernsTest(Intranet intranet) {
        this.intranet = intranet;
        practitioner = Program.as(intranet, Role.PRACTITIONER);
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @Test
    void a_concern_is_raised_triaged_told_to_NACCC_and_closed_P_8() {
        Reply raised = practitioner.post(CONCERNS, concern().build()).is(201);
        String path = RequestFixture.path(raised);
        assertThat(raised.json().getString("state")).isEqualTo("RAISED");
        assertThat(raised.json().getString("about")).startsWith("Sample ");
        assertThat(raised.json().keySet()).doesNotContain("reporter", "toldNaccc", "outcome");

        assertThat(refusedToClose(path).getString("rule")).isEqualTo("P-8");
        JsonObject triaged = take(path, "triage", "We ask NACCC to look at it");
        assertThat(triaged.getString("state")).isEqualTo("TRIAGED");
        refusedToClose(path);
        JsonObject told = take(
                path, "tell-naccc", step("Dear colleague").add("on", today()).build());
        assertThat(told.getString("state")).isEqualTo("WITH_NACCC");
        assertThat(told.getString("toldNaccc")).isEqualTo("Dear colleague");
        take(path, "note-liaison", "They visit on Monday");
        JsonObject closed = take(path, "close", "The door has a new lock");

        assertThat(closed.getString("state")).isEqualTo("CLOSED");
        assertThat(closed.getJsonArray("steps")).isEmpty();
        assertThat(closed.getJsonArray("done")).hasSize(4);
        assertThat(closed.getJsonObject("reporter").getString("username")).isEqualTo("practitioner");
        JsonObject read = practitioner.get(path).is(200).json();
        assertThat(read.getString("outcome")).isEqualTo("The door has a new lock");
        assertThat(read.getJsonArray("done")).isEmpty();
        assertThat(read.keySet()).doesNotContain("reporter", "toldNaccc");
    }

    @Test
    void an_unaccredited_organisation_is_reported_and_is_then_a_concern_P_7() {
        Reply reported = practitioner
                .post(
                        REPORTS,
                        Json.createObjectBuilder()
                                .add("about", "Sunny Days, Leeds")
                                .add("what", "Offers supervised contact")
                                .build())
                .is(201);

        assertThat(reported.json().getString("kind")).isEqualTo("UNACCREDITED");
        assertThat(RequestFixture.path(reported)).startsWith(CONCERNS + "/");
        assertThat(refusedToClose(RequestFixture.path(reported)).getString("rule"))
                .isEqualTo("P-7");
    }

    @Test
    void under_one_key_it_is_raised_once() {
        String key = UUID.randomUUID().toString();
        JsonObject body = concern().build();
        Reply first = practitioner.post(CONCERNS, body, "Idempotency-Key", key).is(201);
        Reply again = practitioner.post(CONCERNS, body, "Idempotency-Key", key).is(201);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.etag()).isEqualTo(first.etag());
        practitioner
                .post(CONCERNS, concern().add("seenOn", today()).build(), "Idempotency-Key", key)
                .problem(409, "idempotency-key.reused");
    }

    @Test
    void the_second_of_two_who_handle_it_is_told_A_2() {
        String path = RequestFixture.path(
                practitioner.post(CONCERNS, concern().build()).is(201));
        String seen = commissioner.get(path).is(200).etag();
        commissioner
                .post(path + "/steps/triage", step("We ask NACCC").build(), "If-Match", seen)
                .is(200);

        JsonObject stale = commissioner
                .post(path + "/steps/triage", step("Another decision").build(), "If-Match", seen)
                .problem(412, "register.stale");

        assertThat(stale.getInt("version")).isPositive();
        commissioner.post(path + "/steps/triage", step("x").build()).problem(428, "concern.if-match");
    }

    @Test
    void whoever_closes_a_concern_has_seen_the_newest_note_A_2() {
        String path = RequestFixture.path(
                practitioner.post(CONCERNS, concern().build()).is(201));
        take(path, "triage", "We ask NACCC");
        commissioner
                .post(
                        path + "/steps/tell-naccc",
                        step("Dear colleague").add("on", today()).build(),
                        "If-Match",
                        commissioner.get(path).etag())
                .is(200);
        String seen = commissioner.get(path).etag();
        commissioner
                .post(path + "/steps/note-liaison", step("They visit on Monday").build(), "If-Match", seen)
                .is(200);
        Reply noted = commissioner
                .post(path + "/steps/note-liaison", step("On Tuesday instead").build(), "If-Match", seen)
                .is(200);

        commissioner
                .post(path + "/steps/close", step("They visited").build(), "If-Match", seen)
                .problem(412, "register.stale");
        commissioner
                .post(path + "/steps/close", step("They visited").build(), "If-Match", noted.etag())
                .is(200);
    }

    @Test
    void what_is_missing_or_wrong_is_told_by_its_name() {
        assertThat(Reply.fields(practitioner.post(CONCERNS, "{}").problem(422, "fields")))
                .containsExactly("about", "what");
        assertThat(Reply.fields(practitioner.post(REPORTS, "{}").problem(422, "fields")))
                .containsExactly("about", "what");
        assertThat(Reply.fields(practitioner
                        .post(
                                CONCERNS,
                                concern()
                                        .add(
                                                "seenOn",
                                                LocalDate.parse(today())
                                                        .plusYears(1)
                                                        .toString())
                                        .build())
                        .problem(422, "fields")))
                .containsExactly("seenOn");
        practitioner.post(CONCERNS, "{").problem(400, "json.broken");
        practitioner
                .post(CONCERNS, concern().add("centre", 999_999_999).build())
                .problem(404, "centre.unknown");
        commissioner.get(CONCERNS + "?state=lost").problem(400, "parameter.wrong");
        commissioner.get(CONCERNS + "/999999999").problem(404, "concern.unknown");
        String path = RequestFixture.path(
                practitioner.post(CONCERNS, concern().build()).is(201));
        commissioner
                .post(path + "/steps/forget", step("x").build(), "If-Match", "\"1\"")
                .problem(404, "step.unknown");
        take(path, "triage", "We ask NACCC");
        assertThat(Reply.fields(commissioner
                        .post(
                                path + "/steps/tell-naccc",
                                step("Dear colleague").build(),
                                "If-Match",
                                commissioner.get(path).etag())
                        .problem(422, "concern.told-on")))
                .containsExactly("on");
    }

    @Test
    void the_commissioner_finds_the_open_ones_and_the_closed_ones() {
        long id = practitioner
                .post(CONCERNS, concern().build())
                .is(201)
                .json()
                .getJsonNumber("id")
                .longValue();

        assertThat(ids(commissioner.get(CONCERNS + "?limit=200").is(200).json()))
                .contains(id);
        assertThat(ids(commissioner
                        .get(CONCERNS + "?state=closed&limit=200")
                        .is(200)
                        .json()))
                .doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void whoever_is_not_of_the_commissioning_team_raises_but_handles_nothing(Role role) {
        Program somebody = Program.as(intranet, role);
        Reply raised = somebody.post(CONCERNS, concern().build()).is(201);
        String path = RequestFixture.path(raised);

        somebody.get(CONCERNS).problem(403, "role.missing");
        somebody.post(path + "/steps/triage", step("We look").build(), "If-Match", raised.etag())
                .problem(403, "role.missing");
        somebody.get(path).is(200);
        Program another = Program.as(intranet, role == Role.PRACTITIONER ? Role.SERVICE_MANAGER : Role.PRACTITIONER);
        another.get(path).problem(404, "concern.unknown");
    }

    private JsonObjectBuilder concern() {
        int centre = practitioner
                .get("/providers/centres?near=WR1+1AA&service=SUPERVISED&limit=1")
                .is(200)
                .json()
                .getJsonArray("centres")
                .getJsonObject(0)
                .getInt("id");
        return Json.createObjectBuilder().add("centre", centre).add("what", "The door stood open");
    }

    private static JsonObjectBuilder step(String text) {
        return Json.createObjectBuilder().add("text", text);
    }

    private JsonObject take(String path, String step, String text) {
        return take(path, step, step(text).build());
    }

    private JsonObject take(String path, String step, JsonObject body) {
        String seen = commissioner.get(path).is(200).etag();
        return commissioner
                .post(path + "/steps/" + step, body, "If-Match", seen)
                .is(200)
                .json();
    }

    private JsonObject refusedToClose(String path) {
        String seen = commissioner.get(path).is(200).etag();
        return commissioner
                .post(path + "/steps/close", step("Nothing in it").build(), "If-Match", seen)
                .problem(409, "concern.naccc-not-told");
    }

    private static Iterable<Long> ids(JsonObject listed) {
        return listed.getJsonArray("concerns").getValuesAs(JsonObject.class).stream()
                .map(concern -> concern.getJsonNumber("id").longValue())
                .toList();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }
}
