package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code GET /requests}: filters, order and pages, over a handful of requests that have a word of their own. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTest {

    private static final String WORD = RequestFixture.unheardOfWord();
    private static final int MANY = 11;

    private final Program governance;
    private final List<String> all = new ArrayList<>();

    ListTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @BeforeAll
    void register() {
        for (int i = 0; i < MANY; i++) {
            // Two on each day: an order by day alone would not be one.
            LocalDate received = LocalDate.of(2010, 3, 1).plusDays(i / 2);
            JsonObject sent = RequestFixture.registration(received)
                    .add("kind", i < 3 ? "EIR" : "FOI")
                    .add("subject", "The " + WORD + " of Kent, part " + i)
                    .build();
            all.add(governance.post("/requests", sent).is(201).json().getString("reference"));
        }
        String last = "/requests/" + all.get(MANY - 1).substring("CAF ".length());
        governance.post(last + "/steps/withdraw", RequestFixture.BECAUSE).is(200);
    }

    @ParameterizedTest
    @CsvSource({"due, 1", "due, 3", "-due, 4", "received, 2", "-received, 5", "reference, 3", "-reference, 200"})
    void pages_show_every_row_once_and_in_order(String sort, int limit) {
        List<String> found = references("sort=" + sort, limit);

        assertThat(found).hasSize(MANY).containsExactlyInAnyOrderElementsOf(all);
        if (sort.endsWith("reference")) {
            Comparator<String> byNumber = Comparator.comparing(reference -> all.indexOf(reference));
            assertThat(found).isSortedAccordingTo(sort.startsWith("-") ? byNumber.reversed() : byNumber);
        }
    }

    @Test
    void a_page_shows_fifty_rows_unless_told_otherwise() {
        assertThat(governance.get("/requests").is(200).json().getJsonArray("requests"))
                .hasSizeLessThanOrEqualTo(50);
        JsonObject page =
                governance.get("/requests?q=" + WORD + "&limit=" + MANY).is(200).json();

        assertThat(page.getJsonArray("requests")).hasSize(MANY);
        assertThat(page).doesNotContainKey("next");
    }

    @Test
    void rows_come_in_the_order_asked_for() {
        assertThat(days("sort=due", "due")).isSorted();
        assertThat(days("sort=-received", "received")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=EIR, 3",
        "kind=foi, 8",
        "state=RECEIVED, 10",
        "state=withdrawn, 1",
        "view=open, 10",
        "view=overdue, 10",
        "view=closed, 1",
        "view=mine, 10",
        "owner=governance, 11",
        "owner=approver, 0",
        "due-before=2010-03-31, 2",
        "kind=EIR&state=RECEIVED&due-before=2010-03-31, 2"
    })
    void filters_leave_what_was_asked_for(String filter, int rows) {
        assertThat(references(filter, 200)).hasSize(rows);
    }

    @Test
    void a_reference_in_any_form_finds_its_request() {
        for (String written : List.of("15-105", "CAF15-0105", "Gov%2FCAF%2015-105")) {
            JsonObject page = governance.get("/requests?q=" + written).is(200).json();
            assertThat(page.getJsonArray("requests").getValuesAs(JsonObject.class))
                    .extracting(row -> row.getString("reference"))
                    .containsExactly("CAF 15-105");
        }
    }

    @Test
    void a_row_says_what_there_is_to_know() {
        JsonObject row = governance
                .get("/requests?q=15-105")
                .is(200)
                .json()
                .getJsonArray("requests")
                .getJsonObject(0);

        assertThat(row.getString("kind")).isEqualTo("FOI");
        assertThat(row.getString("state")).isEqualTo("CLOSED");
        assertThat(row.getString("due")).isEqualTo("2015-07-06");
        assertThat(row.getString("replied")).isEqualTo("2015-06-12");
        assertThat(row.getString("outcome")).isEqualTo("GIVEN_IN_FULL");
        assertThat(row.getJsonObject("owner").getString("username")).isEqualTo("governance");
        assertThat(row).doesNotContainKey("daysLeft");
    }

    @ParameterizedTest
    @CsvSource({
        "page=2, page",
        "state=LOST, state",
        "kind=SAR, kind",
        "owner=nobody, owner",
        "due-before=soon, due-before",
        "sort=subject, sort",
        "limit=0, limit",
        "limit=201, limit",
        "limit=ten, limit",
        "view=yours, view"
    })
    void a_wrong_parameter_is_named(String query, String parameter) {
        JsonObject problem = governance.get("/requests?" + query).problem(400, "parameter.wrong");

        assertThat(Reply.fields(problem)).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2015-02-29_1", "1_", "2015-06-08_1'", "999999999999_1"})
    void a_place_to_go_on_from_that_no_page_gave_is_malformed(String after) {
        governance.get("/requests?after=" + after).problem(400, "list.after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%27", "%22", "%25", "a%26%21%7C%28", "%3Cscript%3E", "%00", "-", "%F0%9F%8F%A0"})
    void words_that_mean_something_to_the_database_mean_nothing_here(String words) {
        governance.get("/requests?q=" + words).is(200);
    }

    private List<String> references(String query, int limit) {
        return rows(query, limit).stream()
                .map(row -> row.getString("reference"))
                .toList();
    }

    private List<String> days(String query, String field) {
        return rows(query, 4).stream().map(row -> row.getString(field)).toList();
    }

    private List<JsonObject> rows(String query, int limit) {
        List<JsonObject> rows = new ArrayList<>();
        String path = "/requests?q=" + WORD + "&" + query + "&limit=" + limit;
        String after = "";
        do {
            JsonObject page = governance.get(path + after).is(200).json();
            List<JsonObject> shown = page.getJsonArray("requests").getValuesAs(JsonObject.class);
            assertThat(shown).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(shown);
            after = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!after.isEmpty() && rows.size() <= MANY);
        return rows;
    }
}
