package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/frameworks}, {@code contracts}, {@code prices}, {@code grants} and {@code years}: what is kept of the money (P-5, P-12). */
@ApiTest
class CommissioningTest {

    private static final String FRAMEWORKS = "/providers/frameworks";
    private static final String GRANTS = "/providers/grants";
    private static final String YEAR = "/providers/years/2031-32";

    private final Intranet intranet;
    private final Program commissioner;

    CommissioningTest(Intranet intranet) {
        this.intranet = intranet;
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @Test
    void a_framework_agreement_a_contract_under_it_and_its_price_are_added_corrected_and_found() {
        Reply framework = commissioner.post(FRAMEWORKS, framework().build()).is(201);
        String path = RequestFixture.path(framework);
        Reply contract =
                commissioner.post(path + "/contracts", contract().build()).is(201);
        String contractPath = RequestFixture.path(contract);
        Reply price =
                commissioner.post(contractPath + "/prices", price().build()).is(201);
        String pricePath = RequestFixture.path(price);

        JsonObject ended = commissioner
                .put(
                        pricePath,
                        price().add("until", "2014-06-30")
                                .add("why", "It ends early")
                                .build(),
                        "If-Match",
                        price.etag())
                .is(200)
                .json();
        assertThat(ended.getString("until")).isEqualTo("2014-06-30");
        commissioner
                .put(
                        contractPath,
                        contract()
                                .add("annualValue", 27500.5)
                                .add("reviewOn", "2014-01-06")
                                .add("why", "Varied by letter")
                                .build(),
                        "If-Match",
                        contract.etag())
                .is(200);
        JsonObject read = commissioner.get(contractPath).is(200).json();
        assertThat(read.getJsonNumber("annualValue").bigDecimalValue()).isEqualByComparingTo("27500.50");
        assertThat(read.getJsonArray("prices")).hasSize(1);
        JsonObject whole = commissioner.get(path).is(200).json();
        assertThat(whole.getJsonArray("contracts")).hasSize(1);
        commissioner.put(path, why(framework()).build(), "If-Match", "\"9\"").problem(412, "register.stale");
        commissioner.put(path, why(framework()).build()).problem(428, "framework.if-match");
    }

    @Test
    void the_contracts_of_2009_10_are_found_with_what_they_come_to() {
        JsonObject found = commissioner
                .get("/providers/contracts?year=2009-10&area=NORTH&limit=5")
                .is(200)
                .json();

        assertThat(found.getJsonArray("contracts")).hasSize(5);
        assertThat(found.getInt("found")).isEqualTo(27);
        assertThat(found.getJsonNumber("total").bigDecimalValue()).isGreaterThan(BigDecimal.ZERO);
        commissioner.get("/providers/contracts?colour=red").problem(400, "parameter.wrong");
        commissioner.get("/providers/grants?year=2009-10&kind=DV").is(200);
        commissioner.get(FRAMEWORKS + "?organisation=sample").is(200);
    }

    @Test
    void what_is_wrong_is_told_by_its_name_and_nothing_is_kept() {
        String path = RequestFixture.path(
                commissioner.post(FRAMEWORKS, framework().build()).is(201));
        refused(path + "/contracts", contract().add("until", "2099-01-01"), "until");
        refused(path + "/contracts", contract().add("from", "2012-01-01"), "from");
        refused(path + "/contracts", contract().add("until", "2013-01-01"), "until");
        refused(path + "/contracts", contract().add("annualValue", "much"), "annualValue");
        refused(path + "/contracts", contract().add("annualValue", new BigDecimal("1.234")), "annualValue");
        assertThat(commissioner.get(path).is(200).json().getJsonArray("contracts"))
                .isEmpty();
        String contract = RequestFixture.path(
                commissioner.post(path + "/contracts", contract().build()).is(201));
        refused(contract + "/prices", price().add("from", "2016-04-01"), "from");
        refused(
                GRANTS,
                grant().add(
                                "payments",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("on", "2013-05-01")
                                                .add("amount", 1))),
                "payments");
    }

    private void refused(String path, JsonObjectBuilder body, String field) {
        Reply reply = commissioner.post(path, body.build()).is(422);
        assertThat(Reply.fields(reply.json())).as(reply.text()).containsExactly(field);
    }

    @Test
    void under_one_key_a_grant_is_added_once() {
        String key = UUID.randomUUID().toString();
        Reply first = commissioner
                .post(GRANTS, grant().build(), "Idempotency-Key", key)
                .is(201);
        Reply again = commissioner
                .post(GRANTS, grant().build(), "Idempotency-Key", key)
                .is(201);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        commissioner
                .post(GRANTS, grant().add("amount", 9).build(), "Idempotency-Key", key)
                .problem(409, "idempotency-key.reused");
        String path = RequestFixture.path(first);
        assertThat(commissioner
                        .put(path, grant().add("conditions", "Spend it well").build(), "If-Match", first.etag())
                        .is(200)
                        .json()
                        .getString("conditions"))
                .isEqualTo("Spend it well");
    }

    @Test
    void under_one_key_a_figure_of_a_year_is_added_once() {
        String key = UUID.randomUUID().toString();
        Reply first = commissioner
                .post(YEAR + "/forecasts", forecast().build(), "Idempotency-Key", key)
                .is(201);
        Reply again = commissioner
                .post(YEAR + "/forecasts", forecast().build(), "Idempotency-Key", key)
                .is(201);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json()).isEqualTo(first.json());
        commissioner
                .delete(RequestFixture.path(first), "If-Match", first.etag())
                .is(204);
    }

    @Test
    void the_figures_of_a_year_are_entered_and_their_sums_and_the_paper_follow() {
        commissioner.post(YEAR + "/budget", budget().build()).is(201);
        Reply volume = commissioner.post(YEAR + "/volumes", volume().build()).is(201);
        commissioner.post(YEAR + "/forecasts", forecast().build()).is(201);
        commissioner
                .put(RequestFixture.path(volume), volume().add("volume", 8).build(), "If-Match", volume.etag())
                .is(200);
        String seen = commissioner.get(YEAR + "/units").is(200).etag();
        assertThat(Reply.fields(commissioner
                        .put(YEAR + "/units", units(-1).build(), "If-Match", seen)
                        .problem(422, "fields")))
                .containsExactly("units[0].units");
        commissioner.put(YEAR + "/units", units(4).build(), "If-Match", seen).is(200);
        commissioner.put(YEAR + "/units", units(5).build(), "If-Match", seen).problem(412, "register.stale");

        JsonObject year = commissioner.get(YEAR).is(200).json();
        assertThat(year.getJsonObject("units").getInt("total")).isEqualTo(4);
        assertThat(year.getJsonNumber("averageCost").bigDecimalValue()).isEqualByComparingTo("250");
        assertThat(year.getJsonNumber("left").bigDecimalValue()).isEqualByComparingTo("400");
        JsonObject paper =
                commissioner.get("/providers/board-papers/2031-32").is(200).json();
        assertThat(paper.getJsonNumber("averageCost").bigDecimalValue()).isEqualByComparingTo("250");
        assertThat(Reply.fields(
                        commissioner.post(YEAR + "/budget", budget().build()).problem(422, "fields")))
                .containsExactly("name");
        commissioner.get("/providers/years/2009-11").problem(400, "year.malformed");
    }

    @Test
    void what_we_knew_of_a_contract_is_answered_for_its_moment_and_the_history_says_why_it_changed() {
        String framework = RequestFixture.path(
                commissioner.post(FRAMEWORKS, framework().build()).is(201));
        Reply added =
                commissioner.post(framework + "/contracts", contract().build()).is(201);
        String path = RequestFixture.path(added);
        commissioner.put(path, contract().build(), "If-Match", added.etag()).problem(422, "fields");
        commissioner
                .put(path, why(contract().add("annualValue", 99)).build(), "If-Match", added.etag())
                .is(200);
        JsonObject history = commissioner.get(path + "/history").is(200).json();
        JsonObject corrected = history.getJsonArray("contract").getJsonObject(0);
        assertThat(corrected.getString("why")).isEqualTo("Varied by letter");
        assertThat(corrected.getString("by")).isNotEmpty();
        assertThat(corrected.getJsonObject("after").getInt("annualValue")).isEqualTo(99);
        JsonObject first = history.getJsonArray("contract").getJsonObject(1);
        assertThat(first.containsKey("before")).isFalse();
        OffsetDateTime then = OffsetDateTime.parse(first.getString("at"));
        assertThat(commissioner
                        .get(path + "?known-at=" + encoded(then))
                        .is(200)
                        .json()
                        .getJsonNumber("annualValue"))
                .isEqualTo(corrected.getJsonObject("before").getJsonNumber("annualValue"));
        commissioner.get(path + "?known-at=" + encoded(then.minusSeconds(1))).problem(404, "contract.unknown-then");
        commissioner.get(framework + "?known-at=" + encoded(then)).is(200);
        commissioner.get(path + "?known-at=2099-01-01T00:00:00Z").problem(422, "known.in-the-future");
        commissioner.get(path + "?known-at=yesterday").problem(400, "parameter.wrong");
        Program.as(intranet, Role.PRACTITIONER).get(path + "/history").is(403);
    }

    private static String encoded(OffsetDateTime moment) {
        return URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder why(JsonObjectBuilder sent) {
        return sent.add("why", "Varied by letter");
    }

    @Test
    void what_was_entered_by_mistake_is_removed_by_whoever_has_seen_it_last_A_2() {
        String year = "/providers/years/2033-34";
        String framework = RequestFixture.path(
                commissioner.post(FRAMEWORKS, framework().build()).is(201));
        String contract = RequestFixture.path(
                commissioner.post(framework + "/contracts", contract().build()).is(201));
        List<Reply> entered = List.of(
                commissioner.post(contract + "/prices", price().build()).is(201),
                commissioner.post(year + "/budget", budget().build()).is(201),
                commissioner.post(year + "/volumes", volume().build()).is(201),
                commissioner.post(year + "/forecasts", forecast().build()).is(201));
        for (Reply one : entered) {
            String path = RequestFixture.path(one) + "?why=Entered+twice";
            commissioner.delete(path).is(428);
            commissioner.delete(path, "If-Match", "\"9\"").problem(412, "register.stale");
            commissioner
                    .delete(
                            path.replace("2033-34", "2032-33").replace("prices/", "prices/9999"),
                            "If-Match",
                            one.etag())
                    .is(404);
            commissioner.delete(path, "If-Match", one.etag()).is(204);
            commissioner.delete(path, "If-Match", one.etag()).is(404);
        }
        JsonObject left = commissioner.get(year).is(200).json();
        assertThat(left.getJsonArray("budget")).isEmpty();
        assertThat(left.getJsonArray("volumes")).isEmpty();
        assertThat(left.getJsonArray("forecasts")).isEmpty();
        assertThat(commissioner.get(contract).is(200).json().getJsonArray("prices"))
                .isEmpty();
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                Arguments.of("POST", FRAMEWORKS, framework()),
                Arguments.of("PUT", FRAMEWORKS + "/1", why(framework())),
                Arguments.of("POST", FRAMEWORKS + "/1/contracts", contract()),
                Arguments.of("PUT", "/providers/contracts/1", why(contract())),
                Arguments.of("POST", "/providers/contracts/1/prices", price()),
                Arguments.of("PUT", "/providers/prices/1", why(price())),
                Arguments.of("DELETE", "/providers/prices/1", Json.createObjectBuilder()),
                Arguments.of("POST", GRANTS, grant()),
                Arguments.of("PUT", GRANTS + "/1", grant()),
                Arguments.of("PUT", YEAR + "/units", units(1)),
                Arguments.of("POST", YEAR + "/budget", budget()),
                Arguments.of("PUT", YEAR + "/budget/1", budget()),
                Arguments.of("DELETE", YEAR + "/budget/1", Json.createObjectBuilder()),
                Arguments.of("POST", YEAR + "/volumes", volume()),
                Arguments.of("PUT", YEAR + "/volumes/1", volume()),
                Arguments.of("DELETE", YEAR + "/volumes/1", Json.createObjectBuilder()),
                Arguments.of("POST", YEAR + "/forecasts", forecast()),
                Arguments.of("PUT", YEAR + "/forecasts/1", forecast()),
                Arguments.of("DELETE", YEAR + "/forecasts/1", Json.createObjectBuilder()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("writes")
    void whoever_is_not_of_the_commissioning_team_writes_nothing_and_that_is_kept(
            String method, String path, JsonObjectBuilder body) throws Exception {
        JsonObject sent = body.build();
        String address = method + " " + path;
        ItsDatabase database = ItsDatabase.find();
        int before = database.refusals(address);
        int tried = 0;
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                Program somebody = Program.as(intranet, role);
                Reply reply =
                        switch (method) {
                            case "POST" -> somebody.post(path, sent);
                            case "PUT" -> somebody.put(path, sent, "If-Match", "\"0\"");
                            default -> somebody.delete(path, "If-Match", "\"0\"");
                        };
                reply.problem(403, "role.missing");
                tried++;
                if (method.equals("POST")) {
                    somebody.post(path, "{}").problem(403, "role.missing");
                    tried++;
                }
            }
        }
        assertThat(database.refusals(address) - before).isEqualTo(tried);
    }

    private static JsonObjectBuilder framework() {
        return Json.createObjectBuilder()
                .add("organisationId", 1)
                .add("reference", "FA " + UUID.randomUUID())
                .add("from", "2013-04-01")
                .add("until", "2016-03-31");
    }

    private static JsonObjectBuilder contract() {
        return Json.createObjectBuilder()
                .add("area", "NORTH")
                .add("services", Json.createArrayBuilder().add("PIP"))
                .add("from", "2013-04-01")
                .add("until", "2016-03-31")
                .add("annualValue", 1000);
    }

    private static JsonObjectBuilder price() {
        return Json.createObjectBuilder().add("level", 2).add("price", 1036).add("from", "2013-04-01");
    }

    private static JsonObjectBuilder grant() {
        return Json.createObjectBuilder()
                .add("organisationId", 1)
                .add("kind", "PIP")
                .add("year", "2030-31")
                .add("amount", 100);
    }

    private static JsonObjectBuilder budget() {
        return Json.createObjectBuilder()
                .add("source", "CONTACT_SERVICES")
                .add("name", "Services")
                .add("budget", 1000)
                .add("spent", 600);
    }

    private static JsonObjectBuilder volume() {
        return Json.createObjectBuilder().add("activity", "PIP").add("volume", 7);
    }

    private static JsonObjectBuilder forecast() {
        return Json.createObjectBuilder().add("source", "GRANT_IN_AID").add("amount", 5);
    }

    private static JsonObjectBuilder units(int units) {
        JsonArrayBuilder cells = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("area", "NORTH")
                        .add("level", 1)
                        .add("units", units));
        return Json.createObjectBuilder().add("units", cells);
    }
}
