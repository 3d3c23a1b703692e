package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.FoundPage;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Page;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestRows;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Lists over 4,000 requests: each filter, each order, page after page, and what they ask of the database. */
class RequestListsTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();
    private static final LocalDate TODAY = LocalDate.parse("2015-06-08");

    @BeforeAll
    static void fourThousandRequests() {
        FIXTURE.database.execute(
                """
                insert into correspondence.request (year, number, kind, channel, subject, text, sent_on, received_on, due_on,
                    state, owner_id, registered_at)
                select 2011 + n / 1000, 1 + n % 1000, case when n % 5 = 0 then 'EIR' else 'FOI' end, 'EMAIL', 'Subject ' || n,
                    'Text', date '2015-01-01' + n % 100, date '2015-01-01' + n % 100, date '2015-02-01' + n % 200,
                    (array['RECEIVED', 'ACKNOWLEDGED', 'GATHERING', 'DRAFTING', 'CLEARANCE', 'READY', 'SENT', 'CLOSED', 'CLOSED',
                           'CLOSED', 'CLOSED', 'WITHDRAWN'])[1 + n % 12],
                    (select id from kernel.account where username = case when n % 7 = 0 then 'greg' else 'gwen' end), now()
                from generate_series(0, 3999) as n""",
                "insert into correspondence.question (request_id, number, text) select id, 1, 'How many?' from correspondence.request",
                """
                insert into correspondence.request_search
                select r.id, 'Text', to_tsvector('english', r.subject) from correspondence.request r""",
                "analyze");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    static Stream<Arguments> filters() {
        RequestFilter all = RequestFilter.of(View.ALL);
        return Stream.of(
                Arguments.of("everything", all, "true"),
                Arguments.of("open", RequestFilter.of(View.OPEN), "state not in ('CLOSED', 'WITHDRAWN')"),
                Arguments.of("closed", RequestFilter.of(View.CLOSED), "state in ('CLOSED', 'WITHDRAWN')"),
                Arguments.of(
                        "mine",
                        RequestFilter.of(View.MINE),
                        "state not in ('CLOSED', 'WITHDRAWN') and owner_id = " + FIXTURE.gwen.id()),
                Arguments.of(
                        "overdue",
                        RequestFilter.of(View.OVERDUE),
                        "state not in ('SENT', 'CLOSED', 'WITHDRAWN') and due_on < date '2015-06-08'"),
                Arguments.of(
                        "one kind",
                        with(all, Optional.of(RequestKind.EIR), Optional.empty(), OptionalLong.empty(), null, ""),
                        "kind = 'EIR'"),
                Arguments.of(
                        "one state of one owner, due before a day",
                        with(
                                all,
                                Optional.empty(),
                                Optional.of(RequestState.DRAFTING),
                                OptionalLong.of(FIXTURE.greg.id()),
                                LocalDate.parse("2015-03-01"),
                                ""),
                        "state = 'DRAFTING' and due_on < date '2015-03-01' and owner_id = " + FIXTURE.greg.id()),
                Arguments.of(
                        "words",
                        with(all, Optional.empty(), Optional.empty(), OptionalLong.empty(), null, "subject 123"),
                        "subject = 'Subject 123'"),
                Arguments.of(
                        "a reference",
                        with(all, Optional.empty(), Optional.empty(), OptionalLong.empty(), null, "gov/caf14–007"),
                        "year = 2014 and number = 7"));
    }

    private static RequestFilter with(
            RequestFilter filter,
            Optional<RequestKind> kind,
            Optional<RequestState> state,
            OptionalLong owner,
            @org.jspecify.annotations.Nullable LocalDate dueBefore,
            String words) {
        return new RequestFilter(
                filter.view(), kind, state, owner, Optional.ofNullable(dueBefore), words, filter.order());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void a_filter_shows_what_the_database_says_it_should(String name, RequestFilter filter, String condition) {
        List<String> expected = FIXTURE
                .database
                .query("select id from correspondence.request where " + condition + " order by due_on, id")
                .stream()
                .map(row -> row.get(0))
                .toList();
        RequestFilter byDue = sorted(filter, RequestColumn.DUE, false);
        assertThat(expected).isNotEmpty();
        assertThat(ids(export(byDue))).isEqualTo(expected);
        Page page = page(byDue, 50, 0);
        assertThat(ids(page.lines())).isEqualTo(expected.subList(0, Math.min(50, expected.size())));
        assertThat(page.found()).isEqualTo(Math.min(expected.size(), RequestRows.COUNTED + 1));
    }

    @ParameterizedTest
    @CsvSource({"DUE, false", "DUE, true", "RECEIVED, false", "RECEIVED, true", "REFERENCE, false", "REFERENCE, true"})
    void pages_that_follow_each_other_show_every_row_once_in_order(RequestColumn sort, boolean descending) {
        RequestFilter filter = sorted(RequestFilter.of(View.OPEN), sort, descending);
        List<RequestSummary> rows = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (List<Listed> lines = following(filter, after); !lines.isEmpty(); lines = following(filter, after)) {
            lines.forEach(line -> rows.add(line.row()));
            after = Optional.of(
                    Cursor.parse(Cursor.of(rows.get(rows.size() - 1), sort).toString()));
        }
        Comparator<RequestSummary> order =
                switch (sort) {
                    case DUE -> Comparator.comparing(RequestSummary::dueOn);
                    case RECEIVED -> Comparator.comparing(RequestSummary::receivedOn);
                    case REFERENCE -> Comparator.comparing(RequestSummary::reference);
                    case SUBJECT, KIND, STATE -> throw new IllegalArgumentException("No cursor follows " + sort);
                };
        Comparator<RequestSummary> stable = order.thenComparing(RequestSummary::id);
        assertThat(rows).isSortedAccordingTo(descending ? stable.reversed() : stable);
        assertThat(rows).doesNotHaveDuplicates().hasSameSizeAs(export(filter));
    }

    @ParameterizedTest
    @EnumSource(RequestColumn.class)
    void a_cursor_is_made_of_just_the_columns_that_can_be_followed(RequestColumn column) {
        RequestSummary row = export(RequestFilter.of(View.ALL)).get(0).row();
        if (column.isFollowed()) {
            assertThat(Cursor.parse(Cursor.of(row, column).toString()).id()).isEqualTo(row.id());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Cursor.of(row, column));
        }
    }

    @Test
    void rows_that_are_added_between_two_pages_make_none_appear_twice_or_get_lost() {
        RequestFilter filter = sorted(RequestFilter.of(View.OPEN), RequestColumn.RECEIVED, true);
        HashSet<String> before = new HashSet<>(ids(export(filter)));
        List<String> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        List<Listed> lines = following(filter, after);
        for (int page = 0; !lines.isEmpty(); page++) {
            seen.addAll(ids(lines));
            after = Optional.of(Cursor.of(lines.get(lines.size() - 1).row(), RequestColumn.RECEIVED));
            if (page < 3) {
                FIXTURE.register("2015-06-0" + (5 + page), "Added meanwhile", "How many?");
                FIXTURE.register("2015-02-0" + (5 + page), "Added meanwhile", "How many?");
            }
            lines = following(filter, after);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "2015-06-08", "2015-06-08_", "2015-06-08_1_2", "2015-13-45_1", "1_' or true", "2015_1"})
    void a_cursor_that_no_page_gave_is_not_understood(String text) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> following(RequestFilter.of(View.OPEN), Optional.of(Cursor.parse(text))));
        assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, DUE", "OPEN, RECEIVED", "ALL, REFERENCE", "ALL, DUE", "ALL, RECEIVED"})
    void every_order_comes_from_an_index_and_sorts_nothing(View view, RequestColumn sort) {
        for (boolean descending : new boolean[] {false, true}) {
            FIXTURE.transactions.statements();
            page(sorted(RequestFilter.of(view), sort, descending), 50, 0);
            String list = FIXTURE.transactions.statements().stream()
                    .filter(sql -> sql.contains("limit ? offset ?"))
                    .findFirst()
                    .orElseThrow()
                    .replace("limit ? offset ?", "limit 50 offset 0");
            assertThat(FIXTURE.database.query("explain " + list).toString())
                    .contains("Index Scan")
                    .doesNotContain("Sort Key", "Seq Scan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind,due", "-kind,-due", "state,due", "-state,-due", "subject", "-subject"})
    void what_people_sort_by_besides_comes_from_an_index_as_well(String sort) {
        FIXTURE.transactions.statements();
        page(inOrder(sort), 50, 0);
        String list = FIXTURE.transactions.statements().stream()
                .filter(sql -> sql.contains("limit ? offset ?"))
                .findFirst()
                .orElseThrow()
                .replace("limit ? offset ?", "limit 50 offset 0");
        assertThat(FIXTURE.database.query("explain " + list).toString())
                .contains("Index Scan")
                .doesNotContain("Sort Key", "Seq Scan");
    }

    @Test
    void a_second_key_decides_where_the_first_is_the_same_and_the_number_where_both_are() {
        List<RequestSummary> rows =
                export(inOrder("state,-received")).stream().map(Listed::row).toList();
        assertThat(rows)
                .hasSizeGreaterThan(100)
                .isSortedAccordingTo(
                        Comparator.comparing((RequestSummary row) -> row.state().name())
                                .thenComparing(RequestSummary::receivedOn, Comparator.reverseOrder())
                                .thenComparing(RequestSummary::id));
        assertThat(export(inOrder("-subject"))).hasSameSizeAs(rows);
    }

    private static RequestFilter inOrder(String sort) {
        RequestFilter all = RequestFilter.of(View.ALL);
        return all.sorted(Sorting.read(RequestColumn.class, sort, all.order()));
    }

    @Test
    void a_page_of_a_list_asks_the_database_at_most_eight_times_however_many_rows_it_has() {
        FIXTURE.transactions.statements();
        page(RequestFilter.of(View.OPEN), 50, 0);
        List<String> fifty = FIXTURE.transactions.statements();
        page(RequestFilter.of(View.OPEN), 5, 0);
        List<String> five = FIXTURE.transactions.statements();
        assertThat(fifty).hasSizeBetween(2, 8);
        assertThat(five).hasSameSizeAs(fifty);
    }

    @Test
    void the_page_of_one_request_asks_the_database_at_most_eight_times_however_many_questions_it_has() {
        var one = FIXTURE.register("2015-06-01", "One question", "How many?");
        var many = FIXTURE.register("2015-06-01", "Many questions", "a?", "b?", "c?", "d?", "e?", "f?", "g?", "h?");
        FIXTURE.transactions.statements();
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestReading.class).page(one));
        List<String> statementsOfOne = FIXTURE.transactions.statements();
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestReading.class).page(many));
        assertThat(FIXTURE.transactions.statements())
                .hasSameSizeAs(statementsOfOne)
                .hasSizeBetween(3, 8);
    }

    @Test
    void a_page_of_what_was_found_says_how_many_there_are_in_all() {
        for (String which : List.of("one", "two", "three")) {
            FIXTURE.register("2015-06-04", "Yakbutter " + which, "How many?");
        }
        FIXTURE.transactions.statements();
        FoundPage first = found("yakbutter", 2, 0);
        assertThat(FIXTURE.transactions.statements())
                .filteredOn(sql -> sql.contains("request_search"))
                .hasSize(1);
        assertThat(first.lines()).hasSize(2);
        assertThat(first.found()).isEqualTo(3);
        assertThat(found("yakbutter", 2, 2).lines()).hasSize(1);
        assertThat(found("yakbutter", 2, 2).found()).isEqualTo(3);
        assertThat(found("yakbutter", 2, 4).lines()).isEmpty();
    }

    @Test
    void of_words_that_many_requests_have_the_newest_are_ranked() {
        FoundPage page = found("subject", 20, 0);
        assertThat(page.found()).isEqualTo(RequestRows.RANKED + 1);
        long atLeast = Long.parseLong(FIXTURE.value(
                "select min(request_id) from (select request_id from correspondence.request_search where search @@ 'subject'"
                        + " order by request_id desc limit 201) newest"));
        assertThat(page.lines())
                .hasSize(20)
                .allMatch(found -> found.line().row().id() >= atLeast);
    }

    private static FoundPage found(String words, int limit, int leaveOut) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestLists.class).search(words, limit, leaveOut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zebrasubject", "zebratext", "zebraquestion", "zebraanswer", "zebras answering", "ZEBRAANSWER"})
    void words_are_found_wherever_they_stand_and_shown_in_a_snippet(String words) {
        if (FIXTURE.value("select count(*) from correspondence.request where subject like '%Zebrasubject%'")
                .equals("0")) {
            zebra();
        }
        FoundPage found = search(words);
        assertThat(found.lines()).hasSize(1);
        assertThat(found.found()).isEqualTo(1);
        assertThat(found.lines().get(0).line().row().subject()).startsWith("Zebrasubject");
        if (!words.equals("zebrasubject")) {
            assertThat(RequestFinding.pieces(found.lines().get(0).snippets())).anyMatch(piece -> piece.hit());
        }
    }

    private static void zebra() {
        var reference = FIXTURE.register("2015-06-03", "Zebrasubject", "Zebraquestion and a zebratext?");
        FIXTURE.step(FIXTURE.gwen, reference, uk.gov.cafcass.intranet.correspondence.requests.domain.Step.ACKNOWLEDGE);
        FIXTURE.step(FIXTURE.gwen, reference, uk.gov.cafcass.intranet.correspondence.requests.domain.Step.DRAFT);
        FIXTURE.answer(FIXTURE.gwen, reference, "Zebraanswer, <strong>zebra</strong>s were answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAF 14-7", "CAF14-007", "gov/caf 14–7", "14-7"})
    void a_reference_in_any_form_finds_its_request(String typed) {
        assertThat(search(typed).lines())
                .extracting(found -> found.line().row().reference().slug())
                .containsExactly("14-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "\"", "' or true --", "& | !", "CAF 99-1", "(("})
    void words_that_stand_nowhere_and_signs_of_every_kind_find_nothing_and_break_nothing(String typed) {
        assertThat(search(typed).lines()).isEmpty();
    }

    @Test
    void lists_are_for_governance_and_approvers() {
        for (var other : List.of(FIXTURE.ina, FIXTURE.ivor)) {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> FIXTURE.as(other, s -> s.get(RequestLists.class).page(RequestFilter.of(View.ALL), 50, 0)));
            assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void working_days_left_are_shown_while_the_clock_runs() {
        assertThat(TODAY).isEqualTo(LocalDate.now(FIXTURE.clock));
        for (Listed line : page(RequestFilter.of(View.ALL), 500, 0).lines()) {
            boolean runs = !EnumSet.of(RequestState.SENT, RequestState.CLOSED, RequestState.WITHDRAWN)
                    .contains(line.row().state());
            assertThat(line.daysLeft().isPresent()).isEqualTo(runs);
        }
    }

    private static RequestFilter sorted(RequestFilter filter, RequestColumn by, boolean descending) {
        return filter.sorted(descending ? Sorting.downwards(by) : Sorting.by(by));
    }

    private static Page page(RequestFilter filter, int limit, int leaveOut) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestLists.class).page(filter, limit, leaveOut));
    }

    private static List<Listed> export(RequestFilter filter) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestLists.class).export(filter));
    }

    private static List<Listed> following(RequestFilter filter, Optional<Cursor> after) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestLists.class).following(filter, 97, after));
    }

    private static FoundPage search(String words) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestLists.class).search(words, 20, 0));
    }

    private static List<String> ids(List<Listed> lines) {
        return lines.stream().map(line -> Long.toString(line.row().id())).toList();
    }
}
