package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The register of providers as a program of the commissioning team keeps it, and as nobody else does. */
@ApiTest
class ProviderRegisterTest {

    private static final String ORGANISATIONS = "/providers/organisations";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Intranet intranet;
    private final Program practitioner;
    private final Program commissioner;

    ProviderRegisterTest(Intranet intranet) {
        this.intranet = intranet;
        practitioner = Program.as(intranet, Role.PRACTITIONER);
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @Test
    void an_organisation_is_eligible_while_it_is_accredited_and_what_was_known_stays_known_P_1() {
        String organisation = addOrganisation();
        String centre = addCentre(organisation, "WR1 1AA");
        commissioner.post(centre + "/services", service().build()).is(201);
        assertThat(verdict(centre).getBoolean("eligible")).isFalse();

        JsonObject held = commissioner
                .post(organisation + "/accreditations", accredited().build())
                .is(201)
                .json();
        assertThat(verdict(centre).getBoolean("eligible")).isTrue();
        String knownBefore = held.getString("knownAt");
        JsonObject suspended = commissioner
                .post(
                        accreditation(only(held)) + "/suspension",
                        Json.createObjectBuilder()
                                .add("from", TODAY.toString())
                                .add("why", "NACCC told us on the telephone")
                                .build())
                .is(200)
                .json();

        JsonObject verdict = verdict(centre);
        assertThat(verdict.getBoolean("eligible")).isFalse();
        assertThat(verdict.getJsonArray("reasons").toString()).contains("suspended");
        assertThat(statuses(suspended)).containsExactly("ACCREDITED", "SUSPENDED");
        assertThat(statuses(practitioner
                        .get(organisation + "/accreditations?known-at=" + encoded(knownBefore))
                        .is(200)
                        .json()))
                .containsExactly("ACCREDITED");
        assertThat(statuses(practitioner
                        .get(organisation + "/accreditations")
                        .is(200)
                        .json()))
                .containsExactly("ACCREDITED", "SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, centres/{}",
        "GET, centres/{}/documents",
        "GET, organisations/{}",
        "GET, organisations/{}/documents",
        "GET, organisations/{}/accreditations",
        "GET, documents/{}",
        "GET, concerns/{}",
        "GET, register-imports/{}",
        "GET, frameworks/{}",
        "GET, contracts/{}",
        "GET, grants/{}",
        "GET, prices/{}",
        "DELETE, prices/{}",
        "DELETE, contacts/{}",
        "DELETE, years/2031-32/budget/{}",
        "DELETE, years/2031-32/volumes/{}",
        "DELETE, years/2031-32/forecasts/{}"
    })
    void what_has_no_such_number_is_not_found(String method, String place) {
        for (String number :
                List.of("abc", "-1", "1.5", "%20", "999999999", "999999999999999999", "9999999999999999999")) {
            Reply reply = commissioner.send(
                    method, "/providers/" + place.replace("{}", number), BodyPublishers.noBody(), "If-Match", "\"0\"");
            assertThat(reply.status()).as("%s: %s", number, reply.text()).isEqualTo(404);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_period_is_corrected_ended_and_struck_and_the_second_who_does_so_is_told_A_2() {
        String organisation = addOrganisation();
        JsonObject first = only(commissioner
                .post(organisation + "/accreditations", accredited().build())
                .json());

        commissioner.put(accreditation(first), accredited().build()).problem(422, "register.why");
        JsonObject corrected = only(commissioner
                .put(
                        accreditation(first),
                        accredited()
                                .add("evidence", "Certificate")
                                .add("why", "It came by post")
                                .build())
                .is(200)
                .json());
        assertThat(corrected.getString("evidence")).isEqualTo("Certificate");
        commissioner.post(accreditation(first) + "/striking", reason()).problem(412, "accreditation.superseded");
        JsonObject ended = commissioner
                .post(
                        accreditation(corrected) + "/end",
                        Json.createObjectBuilder()
                                .add("until", TODAY.toString())
                                .add("why", "They closed")
                                .build())
                .is(200)
                .json();
        assertThat(statuses(ended)).containsExactly("ACCREDITED", "LAPSED");
        JsonObject lapsed = ended.getJsonArray("accreditations").getJsonObject(1);
        assertThat(statuses(commissioner
                        .post(accreditation(lapsed) + "/striking", reason())
                        .is(200)
                        .json()))
                .containsExactly("ACCREDITED");
    }

    @Test
    void periods_do_not_overlap_and_do_not_end_before_they_begin() {
        String organisation = addOrganisation();
        commissioner
                .post(organisation + "/accreditations", accredited().build())
                .is(201);

        assertThat(Reply.fields(commissioner
                        .post(organisation + "/accreditations", accredited().build())
                        .problem(422, "accreditation.overlap")))
                .containsExactly("from");
        assertThat(Reply.fields(commissioner
                        .post(
                                organisation + "/accreditations",
                                accredited().add("until", "2020-01-01").build())
                        .problem(422, "period.backwards")))
                .containsExactly("until");
    }

    @Test
    void a_change_names_the_version_that_it_is_based_on_A_2() {
        String organisation = addOrganisation();
        String centre = addCentre(organisation, "LS1 1AA");
        JsonObject body = centre("LS2 1AA").build();
        String seen = commissioner.get(centre).is(200).etag();

        commissioner.put(centre, body).problem(428, "centre.if-match");
        Reply moved = commissioner.put(centre, body, "If-Match", seen).is(200);
        assertThat(moved.json().getString("postcode")).isEqualTo("LS2 1AA");
        JsonObject stale = commissioner.put(centre, body, "If-Match", seen).problem(412, "register.stale");
        assertThat(stale.getInt("version")).isEqualTo(moved.json().getInt("version"));
        String name = commissioner.get(organisation).json().getString("name");
        JsonObject renamed =
                Json.createObjectBuilder().add("name", name + " and friends").build();
        String first = commissioner.get(organisation).etag();
        commissioner.put(organisation, renamed, "If-Match", first).is(200);
        commissioner.put(organisation, renamed, "If-Match", first).problem(412, "register.stale");
    }

    @Test
    void services_contacts_and_notes_are_kept_with_their_centre() {
        String centre = addCentre(addOrganisation(), "LS1 1AA");
        JsonObject service =
                part(commissioner.post(centre + "/services", service().build()), "services");
        String path = "/providers/services/" + service.getJsonNumber("id");
        JsonObject stated = part(
                commissioner.put(
                        path,
                        service()
                                .add("waitingWeeks", 3)
                                .add("waitingStatedOn", TODAY.toString())
                                .build(),
                        "If-Match",
                        version(service)),
                "services");
        assertThat(stated.getInt("waitingWeeks")).isEqualTo(3);
        commissioner
                .post(path + "/withdrawal", day(), "If-Match", version(service))
                .problem(412, "register.stale");
        assertThat(part(commissioner.post(path + "/withdrawal", day(), "If-Match", version(stated)), "services")
                        .getString("withdrawnOn"))
                .isEqualTo(TODAY.toString());

        JsonObject contact = part(commissioner.post(centre + "/contacts", contact("Paula Sample")), "contacts");
        String person = "/providers/contacts/" + contact.getJsonNumber("id");
        JsonObject corrected = commissioner
                .put(person, contact("Paula Example"), "If-Match", version(contact))
                .is(200)
                .json();
        assertThat(corrected.getString("name")).isEqualTo("Paula Example");
        commissioner
                .send("DELETE", person, BodyPublishers.noBody(), "If-Match", version(corrected))
                .is(204);
        JsonObject noted = commissioner
                .post(
                        centre + "/notes",
                        Json.createObjectBuilder().add("text", "Visited").build())
                .is(201)
                .json();
        assertThat(noted.getJsonArray("contacts")).isEmpty();
        assertThat(noted.getJsonArray("notes")).hasSize(1);
        assertThat(practitioner.get(centre).json().getJsonArray("notes")).isEmpty();

        String seen = commissioner.get(centre).etag();
        assertThat(commissioner
                        .post(centre + "/closing", day(), "If-Match", seen)
                        .is(200)
                        .json()
                        .getString("closedOn"))
                .isEqualTo(TODAY.toString());
        commissioner
                .post(
                        centre + "/closing",
                        day(),
                        "If-Match",
                        commissioner.get(centre).etag())
                .problem(409, "centre.closed");
    }

    @Test
    void a_slip_in_a_postcode_is_answered_with_what_may_have_been_meant() {
        JsonObject slip = commissioner
                .post(addOrganisation() + "/centres", centre("WRI 1AA").build())
                .problem(422, "postcode.malformed");

        assertThat(Reply.fields(slip)).containsExactly("postcode");
        assertThat(slip.getJsonArray("near").toString()).contains("Worcester");
    }

    @Test
    void the_list_finds_by_words_and_says_how_many_there_are() {
        String organisation = addOrganisation();
        String name = commissioner.get(organisation).json().getString("name");

        JsonObject found = practitioner
                .get(ORGANISATIONS + "?limit=5&words=" + encoded(name))
                .is(200)
                .json();
        assertThat(found.getInt("found")).isEqualTo(1);
        assertThat(found.getJsonArray("organisations").getJsonObject(0).getString("name"))
                .isEqualTo(name);
        JsonObject all = practitioner.get(ORGANISATIONS + "?limit=2").is(200).json();
        assertThat(all.getJsonArray("organisations")).hasSize(2);
        assertThat(all.getInt("found")).isGreaterThan(2);
        practitioner.get(ORGANISATIONS + "?limit=0").problem(400, "parameter.wrong");
    }

    @Test
    void under_one_key_something_is_added_once() {
        String key = UUID.randomUUID().toString();
        JsonObject body = organisation().build();
        Reply first =
                commissioner.post(ORGANISATIONS, body, "Idempotency-Key", key).is(201);
        Reply again =
                commissioner.post(ORGANISATIONS, body, "Idempotency-Key", key).is(201);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        commissioner
                .post(ORGANISATIONS, organisation().build(), "Idempotency-Key", key)
                .problem(409, "idempotency-key.reused");
    }

    @Test
    void nothing_is_deleted_from_the_register_P_1() throws IOException, SQLException {
        String organisation = addOrganisation();
        String centre = addCentre(organisation, "LS1 1AA");

        for (String path : List.of(organisation, centre)) {
            JsonObject refused = commissioner.delete(path).problem(409, "register.nothing-is-deleted");
            assertThat(refused.getString("rule")).isEqualTo("P-1");
            assertThat(refused.getString("detail")).startsWith("Nothing is deleted from the register: ");
            assertThat(commissioner.get(path).status()).isEqualTo(200);
        }
        assertThat(refusals("register.nothing-is-deleted")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_policies_say_which_was_in_force_when_P_2() {
        JsonObject policies = practitioner.get("/providers/policies").is(200).json();
        assertThat(policies.getJsonArray("policies").toString()).contains("child contact centre policy");
        JsonObject backwards = Json.createObjectBuilder()
                .add("name", "policy of long ago")
                .add("from", "2015-01-01")
                .add("committedCounts", true)
                .build();

        assertThat(Reply.fields(
                        commissioner.post("/providers/policies", backwards).problem(422, "fields")))
                .containsExactly("from");
        assertThat(practitioner.get("/providers/policies").json()).isEqualTo(policies);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /organisations",
        "PUT, /organisations/ORGANISATION",
        "DELETE, /organisations/ORGANISATION",
        "POST, /organisations/ORGANISATION/centres",
        "POST, /organisations/ORGANISATION/contacts",
        "POST, /organisations/ORGANISATION/notes",
        "POST, /organisations/ORGANISATION/accreditations",
        "PUT, /centres/CENTRE",
        "DELETE, /centres/CENTRE",
        "POST, /centres/CENTRE/closing",
        "POST, /centres/CENTRE/services",
        "POST, /centres/CENTRE/contacts",
        "POST, /centres/CENTRE/notes",
        "POST, /centres/CENTRE/accreditations",
        "PUT, /services/1",
        "POST, /services/1/withdrawal",
        "PUT, /contacts/1",
        "DELETE, /contacts/1",
        "PUT, /accreditations/1",
        "POST, /accreditations/1/suspension",
        "POST, /accreditations/1/end",
        "POST, /accreditations/1/striking",
        "POST, /policies"
    })
    void who_is_not_of_the_commissioning_team_writes_nothing_and_the_trail_keeps_it(String method, String route)
            throws IOException, SQLException {
        String path = "/providers" + route.replace("ORGANISATION", "1").replace("CENTRE", "1");
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                long before = refusals("role.missing", method + " " + path);
                Program.as(intranet, role)
                        .send(
                                method,
                                path,
                                method.equals("DELETE")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body(route).toString()),
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "\"1\"")
                        .problem(403, "role.missing");
                assertThat(refusals("role.missing", method + " " + path)).isEqualTo(before + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"APPROVER", "INFORMATION_OWNER", "AUDITOR", "ADMINISTRATOR"})
    void who_does_not_work_with_providers_reads_nothing_of_them(Role role) {
        Program somebody = Program.as(intranet, role);
        somebody.get(ORGANISATIONS).problem(403, "role.missing");
        somebody.get(ORGANISATIONS + "/1").problem(403, "role.missing");
        somebody.get(ORGANISATIONS + "/1/accreditations").problem(403, "role.missing");
        somebody.get("/providers/policies").problem(403, "role.missing");
    }

    /** What each route takes, so that nothing but the role is wrong. */
    private static JsonObject body(String route) {
        String last = route.substring(route.lastIndexOf('/') + 1);
        return switch (last) {
            case "organisations", "ORGANISATION" -> organisation().build();
            case "centres", "CENTRE" -> centre("LS1 1AA").build();
            case "contacts" -> contact("Paula Sample");
            case "notes" -> Json.createObjectBuilder().add("text", "x").build();
            case "services" -> service().build();
            case "closing", "withdrawal" -> day();
            case "suspension" ->
                Json.createObjectBuilder()
                        .add("from", TODAY.toString())
                        .add("why", "x")
                        .build();
            case "end" ->
                Json.createObjectBuilder()
                        .add("until", TODAY.toString())
                        .add("why", "x")
                        .build();
            case "striking" -> reason();
            case "policies" ->
                Json.createObjectBuilder()
                        .add("name", "x")
                        .add("from", "2090-01-01")
                        .add("committedCounts", false)
                        .build();
            case "accreditations" -> accredited().build();
            default -> numbered(route);
        };
    }

    private static JsonObject numbered(String route) {
        return route.startsWith("/services")
                ? service().build()
                : route.startsWith("/contacts")
                        ? contact("x")
                        : accredited().add("why", "x").build();
    }

    private static long refusals(String code) throws IOException, SQLException {
        return ItsDatabase.find()
                .count("select count(*) from kernel.audit_line where act = 'REFUSED' and what = '" + code + "'");
    }

    private static long refusals(String code, String address) throws IOException, SQLException {
        return ItsDatabase.find()
                .count("select count(*) from kernel.audit_line where act = 'REFUSED' and what = '" + code
                        + "' and subject_id = '" + address + "'");
    }

    private String addOrganisation() {
        return RequestFixture.path(
                commissioner.post(ORGANISATIONS, organisation().build()).is(201));
    }

    private String addCentre(String organisation, String postcode) {
        return RequestFixture.path(commissioner
                .post(organisation + "/centres", centre(postcode).build())
                .is(201));
    }

    private JsonObject verdict(String centre) {
        String id = centre.substring(centre.lastIndexOf('/') + 1);
        return practitioner
                .get("/providers/eligibility?service=SUPERVISED&use=RECOMMEND&centre=" + id)
                .is(200)
                .json();
    }

    private static JsonObjectBuilder organisation() {
        return Json.createObjectBuilder().add("name", "Invented Bridges " + UUID.randomUUID());
    }

    private static JsonObjectBuilder centre(String postcode) {
        return Json.createObjectBuilder()
                .add("name", "Invented Hall")
                .add("address", "1 High Street")
                .add("postcode", postcode);
    }

    private static JsonObjectBuilder service() {
        return Json.createObjectBuilder().add("kind", "SUPERVISED");
    }

    private static JsonObject contact(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("email", "paula@example.org")
                .build();
    }

    private static JsonObjectBuilder accredited() {
        return Json.createObjectBuilder()
                .add("scheme", "NACCC_ENHANCED")
                .add("status", "ACCREDITED")
                .add("from", TODAY.minusYears(1).toString())
                .add("until", TODAY.plusYears(2).toString());
    }

    private static JsonObject reason() {
        return Json.createObjectBuilder().add("why", "Recorded by mistake").build();
    }

    private static JsonObject day() {
        return Json.createObjectBuilder().add("on", TODAY.toString()).build();
    }

    private static String accreditation(JsonObject period) {
        return "/providers/accreditations/" + period.getJsonNumber("id");
    }

    private static JsonObject only(JsonObject held) {
        List<JsonObject> all = held.getJsonArray("accreditations").getValuesAs(JsonObject.class);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> statuses(JsonObject held) {
        return held.getJsonArray("accreditations").getValuesAs(JsonObject.class).stream()
                .map(period -> period.getString("status"))
                .toList();
    }

    /** The one that there is of something, in the centre that was answered. */
    private static JsonObject part(Reply reply, String name) {
        assertThat(reply.status()).as(reply::text).isBetween(200, 201);
        List<JsonObject> all = reply.json().getJsonArray(name).getValuesAs(JsonObject.class);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String version(JsonObject thing) {
        return "\"" + thing.getInt("version") + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
