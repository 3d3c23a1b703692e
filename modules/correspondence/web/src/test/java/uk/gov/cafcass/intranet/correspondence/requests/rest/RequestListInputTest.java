package uk.gov.cafcass.intranet.correspondence.requests.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.rest.RequestListJson.Summary;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;

/** Lists as programs ask for them: what is not understood is refused, and pages follow each other without gaps. */
class RequestListInputTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static final List<String> REFERENCES = new ArrayList<>();

    @BeforeAll
    static void requests() {
        for (int i = 0; i < 3; i++) {
            REFERENCES.add(FIXTURE.received("How many?").toString());
        }
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static UriInfo uri(String... namesAndValues) {
        return (UriInfo) Proxy.newProxyInstance(
                RequestListInputTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (self, called, arguments) -> Parameters.of(namesAndValues));
    }

    private static RequestListJson list(StaffMember who, String... namesAndValues) {
        return FIXTURE.as(who, s -> s.get(RequestsResource.class).list(uri(namesAndValues)));
    }

    private static List<String> references(String... namesAndValues) {
        return list(FIXTURE.gwen, namesAndValues).requests().stream()
                .map(Summary::reference)
                .toList();
    }

    private static Problem refused(String... namesAndValues) {
        return catchThrowableOfType(Problem.class, () -> list(FIXTURE.gwen, namesAndValues));
    }

    @Test
    void with_nothing_said_all_are_given_on_one_page() {
        assertThat(references()).isEqualTo(REFERENCES);
        assertThat(list(FIXTURE.gwen).next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"due", "-due", "received", "-received", "reference", "-reference"})
    void pages_follow_each_other_to_the_end_in_every_order(String sort) {
        List<String> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            RequestListJson page = after.isEmpty()
                    ? list(FIXTURE.gwen, "sort", sort, "limit", "1")
                    : list(FIXTURE.gwen, "sort", sort, "limit", "1", "after", after.get());
            page.requests().forEach(one -> read.add(one.reference()));
            after = page.next();
        } while (after.isPresent() && read.size() < 10);
        assertThat(read).isEqualTo(references("sort", sort)).hasSize(3);
        assertThat(read.get(0)).isEqualTo(REFERENCES.get(sort.startsWith("-") ? 2 : 0));
    }

    @Test
    void a_page_that_holds_the_rest_exactly_has_no_next() {
        assertThat(list(FIXTURE.gwen, "limit", "3").next()).isEmpty();
        assertThat(list(FIXTURE.gwen, "limit", "2").next()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "view, everything",
        "state, lost",
        "kind, letter",
        "owner, nobody",
        "due-before, soon",
        "sort, owner",
        "sort, --due",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "colour, blue",
    })
    void what_is_not_understood_is_refused_at_its_name(String name, String value) {
        assertThat(refused(name, value).faults()).extracting(Fault::field).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"due, 7", "due, 20150706_1", "due, 2015-13-01_1", "reference, 2015-07-06_1", "due, 2015-07-06_x"})
    void a_place_that_no_page_gave_with_this_order_is_refused(String sort, String after) {
        Problem problem = refused("sort", sort, "after", after);
        assertThat(problem.sentence()).contains("after");
    }

    @Test
    void a_list_is_narrowed_by_what_is_said() {
        assertThat(references("owner", "gwen", "state", "received", "kind", "FOI"))
                .isEqualTo(REFERENCES);
        assertThat(references("owner", "greg")).isEmpty();
        assertThat(references("due-before", "2015-07-06")).isEmpty();
        assertThat(references("due-before", "2015-07-07")).hasSize(3);
        assertThat(references("q", REFERENCES.get(1))).containsExactly(REFERENCES.get(1));
    }

    @Test
    void who_was_asked_one_question_gets_no_list() {
        assertThat(catchThrowableOfType(Problem.class, () -> list(FIXTURE.ina)).kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @Test
    void a_deadline_is_counted_for_a_kind_and_a_day() {
        DeadlineJson json = FIXTURE.as(FIXTURE.gwen, s -> s.get(DeadlinesResource.class)
                .deadline(uri("kind", "FOI", "received", "2017-07-06")));
        assertThat(json.due()).isEqualTo("2017-08-04");
        assertThat(json.workingDays()).isEqualTo(20);
        assertThat(json.skipped())
                .extracting(skipped -> skipped.date().toString())
                .contains("2017-07-12");
    }

    @Test
    void for_a_deadline_both_are_needed_and_both_are_told() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> FIXTURE.as(
                        FIXTURE.gwen, s -> s.get(DeadlinesResource.class).deadline(uri())));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("kind", "received");
    }
}
