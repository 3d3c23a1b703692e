package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers}: the nearest centres, one of them, and whether it may be used; over the sample register. */
@ApiTest
class CentresTest {

    private static final String NEAR_WORCESTER = "/providers/centres?near=WR1+1AA&service=SUPERVISED";

    private final Intranet intranet;
    private final Program practitioner;
    private final Program commissioner;

    CentresTest(Intranet intranet) {
        this.intranet = intranet;
        practitioner = Program.as(intranet, Role.PRACTITIONER);
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @Test
    void the_nearest_come_first_with_what_there_is_to_know() {
        JsonObject found = practitioner.get(NEAR_WORCESTER + "&limit=5").is(200).json();

        assertThat(found.getJsonObject("start").getString("place")).isEqualTo("Worcester");
        assertThat(found.getBoolean("more")).isTrue();
        List<JsonObject> centres = centres(found);
        assertThat(centres).hasSize(5).allSatisfy(centre -> {
            assertThat(centre.getString("name")).startsWith("Sample ");
            assertThat(centre.getBoolean("eligible")).isTrue();
            assertThat(centre.getJsonArray("reasons")).isEmpty();
            assertThat(centre.getJsonObject("service").getString("kind")).isEqualTo("SUPERVISED");
            assertThat(centre.getString("telephone")).isNotBlank();
        });
        assertThat(centres).extracting(CentresTest::miles).isSorted();
    }

    @Test
    void filters_leave_out_what_does_not_fit() {
        assertThat(centres(practitioner
                        .get(NEAR_WORCESTER + "&within=30&limit=200")
                        .is(200)
                        .json()))
                .allSatisfy(centre -> assertThat(miles(centre)).isLessThanOrEqualTo(30.05));
        assertThat(centres(practitioner
                        .get(NEAR_WORCESTER + "&language=urdu")
                        .is(200)
                        .json()))
                .isNotEmpty()
                .allSatisfy(centre ->
                        assertThat(centre.getJsonArray("languages").toString()).contains("Urdu"));
        assertThat(centres(
                        practitioner.get(NEAR_WORCESTER + "&max-wait=2").is(200).json()))
                .isNotEmpty()
                .allSatisfy(centre -> assertThat(centre.getJsonObject("service").getInt("waitingWeeks"))
                        .isLessThanOrEqualTo(2));
        assertThat(centres(practitioner
                        .get(NEAR_WORCESTER + "&access=STEP_FREE,HEARING_LOOP")
                        .is(200)
                        .json()))
                .isNotEmpty()
                .allSatisfy(centre ->
                        assertThat(centre.getJsonArray("access").toString()).contains("STEP_FREE", "HEARING_LOOP"));
    }

    @Test
    void a_commissioner_sees_those_too_who_may_not_be_used_and_why() {
        List<JsonObject> all =
                centres(commissioner.get(NEAR_WORCESTER + "&limit=200").is(200).json());
        List<JsonObject> eligible =
                centres(practitioner.get(NEAR_WORCESTER + "&limit=200").is(200).json());

        assertThat(all).hasSizeGreaterThan(eligible.size());
        assertThat(all)
                .filteredOn(centre -> !centre.getBoolean("eligible"))
                .isNotEmpty()
                .allSatisfy(centre -> assertThat(
                                centre.getJsonArray("reasons").getJsonObject(0).getString("rule"))
                        .isEqualTo("C-4"));
    }

    @ParameterizedTest
    @CsvSource({"WO1+1AA, postcode.unknown", "WRI+1AA, postcode.malformed", "Nowhereham, place.unknown"})
    void where_nothing_is_known_is_told_at_near(String near, String code) {
        JsonObject problem = practitioner.get("/providers/centres?near=" + near).problem(422, code);

        assertThat(Reply.fields(problem)).containsExactly("near");
    }

    @Test
    void no_search_begins_in_northern_ireland() {
        JsonObject problem = practitioner.get("/providers/centres?near=BT1").problem(422, "postcode.across-the-sea");

        assertThat(Reply.fields(problem)).containsExactly("near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service=HIRE", "within=0", "max-wait=never", "limit=201", "access=LIFT", "distance=5"})
    void a_wrong_parameter_is_refused_by_its_name(String wrong) {
        JsonObject problem = practitioner
                .get(NEAR_WORCESTER.replace("&service=SUPERVISED", "") + "&" + wrong)
                .problem(400, "parameter.wrong");

        assertThat(Reply.fields(problem)).containsExactly(wrong.substring(0, wrong.indexOf('=')));
    }

    @Test
    void one_centre_comes_whole_and_not_again_while_nothing_changed() {
        String path = first();
        Reply reply = practitioner.get(path).is(200);

        assertThat(reply.json().getJsonArray("services")).isNotEmpty();
        assertThat(reply.json().getJsonArray("accreditation")).isNotEmpty();
        assertThat(reply.json().getJsonArray("contacts").getJsonObject(0).getString("email"))
                .endsWith("@example.org");
        practitioner.get(path, "If-None-Match", reply.etag()).is(304);
        practitioner.get(path, "If-None-Match", "\"another\"").is(200);
        practitioner.get("/providers/centres/999999999").problem(404, "centre.unknown");
    }

    @Test
    void whether_it_may_be_used_is_answered_for_any_day() {
        String question =
                "/providers/eligibility?centre=" + first().replaceAll("\\D", "") + "&service=SUPERVISED&use=REFER";
        JsonObject today = practitioner.get(question).is(200).json();
        JsonObject longAgo =
                practitioner.get(question + "&on=2005-01-01").is(200).json();

        assertThat(today.keySet()).containsExactlyInAnyOrder("eligible", "reasons");
        assertThat(today.getBoolean("eligible")).isTrue();
        assertThat(longAgo.getBoolean("eligible")).isFalse();
        assertThat(longAgo.getJsonArray("reasons").getValuesAs(JsonObject.class))
                .extracting(reason -> reason.getString("rule"))
                .contains("P-2", "C-10");
        practitioner.get(question + "&on=tomorrow").problem(400, "parameter.wrong");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"})
    void who_does_not_read_the_register_is_refused(Role role) {
        Program.as(intranet, role).get(NEAR_WORCESTER).problem(403, "role.missing");
    }

    private String first() {
        return "/providers/centres/"
                + centres(practitioner.get(NEAR_WORCESTER).is(200).json())
                        .get(0)
                        .getInt("id");
    }

    private static List<JsonObject> centres(JsonObject found) {
        return found.getJsonArray("centres").getValuesAs(JsonObject.class);
    }

    private static double miles(JsonObject centre) {
        JsonNumber miles = centre.getJsonNumber("miles");
        return miles.doubleValue();
    }
}
