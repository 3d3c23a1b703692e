package uk.gov.cafcass.intranet.correspondence.requests.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.screens.RequestsScreen.Row;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Tab;

/** The list of requests: everything that it shows is said by its address. */
class RequestsScreenTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static Reference overdue = new Reference(2015, 1);
    private static Reference fresh = new Reference(2015, 1);
    private static Reference sent = new Reference(2015, 1);

    @BeforeAll
    static void requests() {
        overdue = FIXTURE.receivedOn(LocalDate.of(2015, 4, 1), "How many?");
        fresh = FIXTURE.received("Which zebra?");
        sent = FIXTURE.sent();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static void open(StaffMember who, Consumer<RequestsScreen> work, String... address) {
        FIXTURE.address(address);
        FIXTURE.doAs(who, s -> work.accept(s.fresh(RequestsScreen.class)));
    }

    private static void governance(Consumer<RequestsScreen> work, String... address) {
        open(FIXTURE.gwen, work, address);
    }

    @Test
    void the_open_ones_are_shown_the_most_urgent_first_with_the_days_that_are_left() {
        governance(screen -> {
            screen.load();
            assertThat(screen.getLines())
                    .extracting(Row::slug, Row::state)
                    .containsExactly(
                            tuple(overdue.slug(), "Received"),
                            tuple(fresh.slug(), "Received"),
                            tuple(sent.slug(), "Sent"));
            Row first = screen.getLines().get(0);
            assertThat(first.left()).isNegative();
            assertThat(first.received()).isEqualTo("1 April 2015");
            assertThat(first.owner()).isEqualTo("Gwen Price");
            assertThat(first.outcome()).isEmpty();
            assertThat(screen.getLines().get(1).left()).isEqualTo(20);
            assertThat(screen.getFound()).isEqualTo("3 requests");
            assertThat(screen.getCaption()).isEqualTo("Open requests");
        });
    }

    @Test
    void of_one_whose_reply_has_gone_no_days_are_left_and_its_outcome_and_day_are_shown() {
        governance(
                screen -> {
                    Row row = screen.getLines().get(0);
                    assertThat(row.slug()).isEqualTo(sent.slug());
                    assertThat(row.left()).isNull();
                    assertThat(row.replied()).isEqualTo("8 June 2015");
                    assertThat(row.outcome()).isNotEmpty();
                },
                "q",
                sent.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "view, overdue, 1 request",
        "view, mine, 3 requests",
        "view, closed, No requests",
        "q, zebras, 1 request",
        "q, giraffe, No requests",
        "state, sent, 1 request",
        "kind, eir, No requests",
        "owner, gwen, 3 requests",
        "owner, greg, No requests",
        "owner, nobody, No requests",
        "due-before, 2015-06-01, 1 request",
        "due-before, rubbish, 3 requests",
    })
    void it_shows_what_was_asked_for(String name, String value, String found) {
        governance(screen -> assertThat(screen.getFound()).isEqualTo(found), name, value);
    }

    @Test
    void mine_are_those_of_who_looks() {
        open(FIXTURE.greg, screen -> assertThat(screen.getFound()).isEqualTo("No requests"), "view", "mine");
    }

    @Test
    void each_thing_that_narrows_it_is_said_in_words_and_can_be_taken_off() {
        governance(
                screen -> assertThat(screen.getChips())
                        .extracting(Chip::name, Chip::label)
                        .containsExactly(
                                tuple("q", "Words: why"),
                                tuple(
                                        "kind",
                                        "Kind: " + screen.getKinds().get(0).label()),
                                tuple("state", "State: Received"),
                                tuple("owner", "Owner: Gwen Price"),
                                tuple("due-before", "Due before 6 July 2015")),
                "q",
                "why",
                "kind",
                "foi",
                "state",
                "received",
                "owner",
                "gwen",
                "due-before",
                "2015-07-06");
        governance(screen -> assertThat(screen.getChips()).isEmpty());
    }

    @Test
    void an_owner_whom_nobody_knows_is_called_nobody() {
        governance(
                screen -> assertThat(screen.getChips()).extracting(Chip::label).containsExactly("Owner: nobody"),
                "owner",
                "drop table");
    }

    @Test
    void the_standing_choices_are_links_and_one_of_them_is_where_we_are() {
        governance(
                screen -> {
                    assertThat(screen.getTabs())
                            .filteredOn(Tab::current)
                            .extracting(Tab::link)
                            .containsExactly("?view=overdue");
                    assertThat(screen.getTabs()).extracting(Tab::label).contains("Open", "Mine", "Closed", "All");
                },
                "view",
                "overdue");
    }

    @Test
    void a_page_beyond_the_last_is_empty_and_says_how_many_there_are() {
        governance(
                screen -> {
                    assertThat(screen.getLines()).isEmpty();
                    assertThat(screen.getFound()).isEqualTo("3 requests");
                    assertThat(screen.getNext()).isNull();
                },
                "page",
                "2");
    }

    @Test
    void one_page_has_neither_a_next_nor_a_previous_one() {
        governance(screen -> {
            assertThat(screen.getPrevious()).isNull();
            assertThat(screen.getNext()).isNull();
        });
    }

    @Test
    void owners_are_offered_from_governance_alone() {
        governance(screen -> assertThat(screen.getOwners())
                .extracting(Option::value)
                .contains("gwen", "greg")
                .doesNotContain("ina", "alan"));
    }

    @Test
    void an_approver_reads_the_list_and_cannot_register_and_who_was_asked_a_question_reads_none() {
        open(FIXTURE.alan, screen -> {
            assertThat(screen.getFound()).isEqualTo("3 requests");
            assertThat(screen.isMayRegister()).isFalse();
        });
        governance(screen -> assertThat(screen.isMayRegister()).isTrue());
        assertThat(catchThrowableOfType(Problem.class, () -> open(FIXTURE.ina, RequestsScreen::load))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }
}
