package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.work.Task;

/** what waits for whom, with one request of Gwen's in each state. */
@TestInstance(Lifecycle.PER_CLASS)
class MyRequestsTest {

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();
    private final Map<RequestState, Reference> inState = new EnumMap<>(RequestState.class);

    /** Each later in its life was received a day earlier, so that the order of due dates is known. */
    @BeforeAll
    void oneInEachState() {
        fixture.clock.moveTo("2015-06-30");
        RequestState[] states = RequestState.values();
        for (RequestState state : states) {
            Reference made =
                    fixture.register("2015-06-" + (25 - state.ordinal()), "About " + state, "How many?", "And why?");
            bring(made, state);
            inState.put(state, made);
        }
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private void bring(Reference made, RequestState wanted) {
        if (wanted == RequestState.WITHDRAWN) {
            fixture.step(fixture.gwen, made, Step.WITHDRAW);
            return;
        }
        for (Step step :
                List.of(Step.ACKNOWLEDGE, Step.GATHER, Step.DRAFT, Step.SUBMIT, Step.APPROVE, Step.SEND, Step.CLOSE)) {
            if (fixture.read(made).state() == wanted) {
                return;
            }
            if (step == Step.GATHER) {
                assign(made, 1, fixture.ina);
                assign(made, 2, fixture.ina);
            }
            if (step == Step.SUBMIT) {
                answerAll(made);
            }
            fixture.step(step == Step.APPROVE ? fixture.alan : fixture.gwen, made, step);
        }
    }

    private void assign(Reference made, int number, StaffMember whom) {
        fixture.doAs(fixture.gwen, s -> s.get(RequestAnswers.class).assign(made, number, OptionalLong.of(whom.id())));
    }

    private void answerAll(Reference made) {
        fixture.read(made)
                .questions()
                .forEach(question -> fixture.doAs(fixture.gwen, s -> s.get(RequestAnswers.class)
                        .answer(
                                made,
                                question.number(),
                                question.version(),
                                new AnswerDetails(
                                        "<p>Twelve</p>", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of()))));
    }

    private List<Task> waitingFor(StaffMember who) {
        return fixture.as(who, s -> s.get(MyRequests.class).waiting());
    }

    private static List<String> whats(List<Task> tasks) {
        return tasks.stream().map(Task::what).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, Acknowledge",
        "ACKNOWLEDGED, Ask for the information",
        "GATHERING, Gather the answers",
        "DRAFTING, Draft the reply",
        "READY, Send the reply",
        "SENT, Close",
    })
    void whoever_owns_a_request_is_told_the_next_step(RequestState state, String what) {
        Reference reference = inState.getOrDefault(state, new Reference(2000, 1));
        assertThat(waitingFor(fixture.gwen))
                .filteredOn(task -> task.subject().equals(RequestSubject.request(reference)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.what()).isEqualTo(what);
                    assertThat(task.about()).isEqualTo(reference + ": About " + state);
                    assertThat(task.due()).isEqualTo(fixture.read(reference).dueOn());
                });
    }

    @Test
    void what_waits_for_somebody_else_or_is_over_does_not_wait_for_its_owner() {
        List<String> abouts = waitingFor(fixture.gwen).stream().map(Task::about).toList();
        for (RequestState state : List.of(RequestState.CLEARANCE, RequestState.CLOSED, RequestState.WITHDRAWN)) {
            assertThat(abouts).noneMatch(about -> about.endsWith("About " + state));
        }
    }

    @Test
    void what_is_due_first_stands_first() {
        assertThat(waitingFor(fixture.gwen)).extracting(Task::due).isSorted();
        assertThat(waitingFor(fixture.gwen)).hasSize(6);
    }

    @Test
    void an_approver_clears_whatever_waits_for_clearance_and_nothing_else() {
        assertThat(waitingFor(fixture.alan)).singleElement().satisfies(task -> {
            assertThat(task.what()).isEqualTo("Clear the reply");
            assertThat(task.about()).endsWith("About CLEARANCE");
        });
    }

    @Test
    void who_was_asked_has_each_open_question_to_answer_until_it_is_answered() {
        List<Task> asked = waitingFor(fixture.ina);
        assertThat(whats(asked)).contains("Answer question 1", "Answer question 2");
        assertThat(asked).allMatch(task -> task.subject().type().equals(RequestSubject.QUESTION));
        assertThat(asked.stream().map(Task::about).distinct())
                .containsExactlyInAnyOrder(
                        inState.get(RequestState.GATHERING) + ": About GATHERING",
                        inState.get(RequestState.DRAFTING) + ": About DRAFTING");
    }

    @Test
    void others_of_the_same_role_have_nothing_to_do_with_it() {
        assertThat(waitingFor(fixture.greg)).isEmpty();
        assertThat(waitingFor(fixture.ivor)).isEmpty();
    }

    /** G-1: received on 25 June 2015 it is due on 24 July; 12 July falls on a Sunday, so that 13 July is not counted. */
    @Test
    void working_days_left_are_counted_from_today() {
        Reference reference = inState.getOrDefault(RequestState.RECEIVED, new Reference(2000, 1));
        assertThat(waitingFor(fixture.gwen))
                .filteredOn(task -> task.subject().equals(RequestSubject.request(reference)))
                .extracting(Task::due, Task::daysLeft)
                .containsExactly(tuple(LocalDate.of(2015, 7, 24), 17));
    }
}
