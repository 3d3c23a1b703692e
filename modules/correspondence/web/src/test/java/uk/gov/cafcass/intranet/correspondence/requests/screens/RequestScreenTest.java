package uk.gov.cafcass.intranet.correspondence.requests.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.records.CountedDay;
import uk.gov.cafcass.intranet.look.records.DocumentLink;

/** The page of one request: what its reader may do, when it is due and why, and what a step leads to (G-2, G-8a, G-9). */
class RequestScreenTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static final LocalDate IN_APRIL = LocalDate.of(2015, 4, 1);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static void open(StaffMember who, Reference reference, Consumer<RequestScreen> work) {
        open(who, reference.slug(), work);
    }

    private static void open(StaffMember who, String address, Consumer<RequestScreen> work) {
        FIXTURE.address("reference", address);
        FIXTURE.doAs(who, s -> work.accept(s.fresh(RequestScreen.class)));
    }

    private static Problem refused(StaffMember who, String address, Consumer<RequestScreen> work) {
        return catchThrowableOfType(Problem.class, () -> open(who, address, work));
    }

    private static RequestView now(Reference reference) {
        return FIXTURE.read(FIXTURE.gwen, reference);
    }

    @Test
    void the_way_forward_stands_apart_from_the_other_steps() {
        Reference reference = FIXTURE.received("How many?");
        open(FIXTURE.gwen, reference, screen -> {
            screen.load();
            assertThat(screen.getHeading()).isEqualTo(reference + ": Life story work");
            assertThat(screen.getForward()).isEqualTo(Step.ACKNOWLEDGE);
            assertThat(screen.getOtherSteps()).containsExactly(Step.WITHDRAW);
            assertThat(screen.getNext()).startsWith("Tell the requester");
        });
    }

    @Test
    void while_an_answer_is_missing_clearance_is_possible_and_not_the_way_forward() {
        Reference reference = FIXTURE.drafting("How many?");
        open(FIXTURE.gwen, reference, screen -> {
            assertThat(screen.getForward()).isNull();
            assertThat(screen.getOtherSteps()).containsExactly(Step.SUBMIT, Step.WITHDRAW);
            assertThat(screen.isLetter()).isFalse();
        });
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        open(FIXTURE.gwen, reference, screen -> {
            assertThat(screen.getForward()).isEqualTo(Step.SUBMIT);
            assertThat(screen.getOtherSteps()).containsExactly(Step.WITHDRAW);
        });
    }

    @Test
    void an_approver_reads_it_and_can_do_nothing_before_it_comes_to_them() {
        Reference reference = FIXTURE.drafting("How many?");
        open(FIXTURE.alan, reference, screen -> {
            assertThat(screen.getForward()).isNull();
            assertThat(screen.getOtherSteps()).isEmpty();
            assertThat(screen.isMayAssign()).isFalse();
            assertThat(screen.isMayAdd()).isFalse();
        });
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        FIXTURE.step(FIXTURE.gwen, reference, Step.SUBMIT);
        open(FIXTURE.alan, reference, screen -> {
            assertThat(screen.getForward()).isEqualTo(Step.APPROVE);
            assertThat(screen.getOtherSteps()).containsExactly(Step.RETURN);
            assertThat(screen.isLetter()).isTrue();
        });
    }

    @Test
    void who_was_asked_one_question_does_not_read_the_request() {
        Reference reference = FIXTURE.drafting("How many?");
        assertThat(refused(FIXTURE.ina, reference.slug(), RequestScreen::load).kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "15-"})
    void an_address_that_names_no_reference_is_told_what_one_looks_like(String address) {
        Problem problem = refused(FIXTURE.gwen, address, RequestScreen::load);
        assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(problem.sentence()).contains("CAF 15-105");
    }

    @Test
    void a_request_that_there_is_not_is_not_found() {
        assertThat(refused(FIXTURE.gwen, "14-999", RequestScreen::load).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void its_days_are_counted_from_receipt_to_the_due_date_with_what_was_skipped_and_why() {
        open(FIXTURE.gwen, FIXTURE.received("How many?"), screen -> {
            List<CountedDay> days = screen.getDays();
            assertThat(days.get(0).date()).isEqualTo("2015-06-08");
            assertThat(days.get(0).receipt()).isTrue();
            assertThat(days.get(days.size() - 1).date()).isEqualTo("2015-07-06");
            assertThat(days)
                    .filteredOn(CountedDay::due)
                    .extracting(CountedDay::number)
                    .containsExactly(20);
            assertThat(days).filteredOn(CountedDay::receipt).hasSize(1);
            assertThat(days)
                    .filteredOn(day -> day.date().equals(LocalDate.of(2015, 6, 13)))
                    .extracting(CountedDay::reason)
                    .containsExactly("Saturday");
            assertThat(screen.isLate()).isFalse();
        });
    }

    @Test
    void a_step_is_taken_and_the_request_shown_again() {
        Reference reference = FIXTURE.received("How many?");
        open(FIXTURE.gwen, reference, screen -> assertThat(screen.takeNamed("acknowledge"))
                .isEqualTo("/correspondence/requests/request?faces-redirect=true&reference=" + reference.slug()));
        assertThat(now(reference).state()).isEqualTo(RequestState.ACKNOWLEDGED);
        open(FIXTURE.gwen, reference, screen -> assertThat(screen.getTimeline()).hasSizeGreaterThan(1));
    }

    @Test
    void a_step_that_needs_a_reason_is_not_taken_without_one() {
        Reference reference = FIXTURE.received("How many?");
        assertThat(refused(FIXTURE.gwen, reference.slug(), screen -> {
                            screen.setReason(" \u200b ");
                            screen.take(Step.WITHDRAW);
                        })
                        .faults())
                .extracting(Fault::field)
                .containsExactly("reason");
        assertThat(now(reference).state()).isEqualTo(RequestState.RECEIVED);
        open(FIXTURE.gwen, reference, screen -> {
            screen.setReason("They found it themselves");
            screen.take(Step.WITHDRAW);
        });
        assertThat(now(reference).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void a_step_of_another_role_or_another_state_is_refused() {
        Reference reference = FIXTURE.received("How many?");
        assertThat(refused(FIXTURE.alan, reference.slug(), screen -> screen.take(Step.ACKNOWLEDGE))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refused(FIXTURE.gwen, reference.slug(), screen -> screen.take(Step.SEND))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(now(reference).state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void a_late_reply_goes_only_with_the_reason_for_it() {
        Reference reference = FIXTURE.ready(IN_APRIL);
        open(FIXTURE.gwen, reference, screen -> assertThat(screen.isLate()).isTrue());
        assertThat(refused(FIXTURE.gwen, reference.slug(), screen -> screen.take(Step.SEND))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("lateReason");
        open(FIXTURE.gwen, reference, screen -> {
            screen.setLateReason("The archive was closed");
            screen.take(Step.SEND);
        });
        assertThat(now(reference).state()).isEqualTo(RequestState.SENT);
        assertThat(now(reference).lateReason()).contains("The archive was closed");
        open(FIXTURE.gwen, reference, screen -> assertThat(screen.isLate())
                .as("once the reply has gone nothing can be late any more")
                .isFalse());
    }

    /** Received on Friday 8 May 2015; the spring bank holiday of 25 May is not counted. */
    @Test
    void on_the_due_date_itself_it_is_in_time_and_needs_no_reason() {
        Reference reference = FIXTURE.ready(LocalDate.of(2015, 5, 8));
        open(FIXTURE.gwen, reference, screen -> {
            assertThat(screen.getRequest().dueOn()).isEqualTo("2015-06-08");
            assertThat(screen.isLate()).isFalse();
            screen.take(Step.SEND);
        });
        assertThat(now(reference).state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void the_letter_bears_today_unless_somebody_says_otherwise() {
        Reference reference = FIXTURE.ready(LocalDate.of(2015, 6, 8));
        open(FIXTURE.gwen, reference, screen -> {
            assertThat(screen.getDated()).isEqualTo("2015-06-08");
            screen.setDated(LocalDate.of(2015, 6, 5));
            Problem problem = catchThrowableOfType(Problem.class, () -> screen.take(Step.SEND));
            assertThat(problem.faults()).extracting(Fault::field).containsExactly("dated");
        });
    }

    @Test
    void its_documents_lead_to_themselves() {
        Reference reference = FIXTURE.received("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestDocuments.class)
                .add(reference, new Upload("note.txt", "A note".getBytes(StandardCharsets.UTF_8))));
        open(FIXTURE.alan, reference, screen -> {
            DocumentLink link = screen.getDocuments().get(0);
            assertThat(link.name()).isEqualTo("note.txt");
            assertThat(link.url()).matches("/correspondence/files/" + reference.slug() + "/documents/[1-9][0-9]*");
            assertThat(link.bytes()).isEqualTo(6);
            assertThat(link.withdrawal()).isNull();
        });
    }

    @Test
    void where_no_file_was_chosen_nothing_is_added() {
        Reference reference = FIXTURE.received("How many?");
        open(FIXTURE.gwen, reference, screen -> {
            try {
                assertThat(screen.upload()).endsWith("reference=" + reference.slug());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(screen.getDocuments()).isEmpty();
        });
    }
}
