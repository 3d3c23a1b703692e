package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture.ALAN;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture.DUE;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture.GWEN;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture.INA;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture.RECEIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The life of a request (G-1, G-2, G-8a, G-9, G-10). */
class RequestTest {

    @Test
    void a_request_is_received_under_its_reference_and_due_on_the_20th_working_day_G_1() {
        Request request = RequestFixture.received(2);
        assertThat(request.reference()).hasToString("CAF 15-105");
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(request.dueOn()).isEqualTo(DUE);
        assertThat(request.ownerId()).isEqualTo(GWEN.id());
        assertThat(request.outcome()).isEmpty();
        assertThat(request.questions()).extracting(Question::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"SENT", "CLOSED", "WITHDRAWN"},
            mode = Mode.EXCLUDE)
    void a_proclaimed_day_moves_the_due_date_while_the_clock_runs_G_2(RequestState state) {
        Request request = RequestFixture.in(state);
        assertThat(request.followCalendar(RequestFixture.calendar("2015-06-30")))
                .isTrue();
        assertThat(request.dueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(request.followCalendar(RequestFixture.calendar("2015-06-30")))
                .isFalse();
        assertThat(request.followCalendar(RequestFixture.calendar())).isTrue();
        assertThat(request.dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"SENT", "CLOSED", "WITHDRAWN"})
    void what_was_sent_or_withdrawn_keeps_its_due_date_G_2(RequestState state) {
        Request request = RequestFixture.in(state);
        assertThat(request.followCalendar(RequestFixture.calendar("2015-06-30")))
                .isFalse();
        assertThat(request.dueOn()).isEqualTo(DUE);
    }

    @Test
    void a_proclaimed_day_after_the_due_date_moves_nothing_G_2() {
        assertThat(RequestFixture.received(1).followCalendar(RequestFixture.calendar("2015-07-07")))
                .isFalse();
    }

    @Test
    void nobody_gathers_before_somebody_was_asked_G_9() {
        Request request = RequestFixture.in(RequestState.ACKNOWLEDGED);
        assertThat(refusal(() -> request.take(Step.GATHER, GWEN)).code()).isEqualTo("questions.unassigned");
        request.assign(1, INA.id());
        request.take(Step.GATHER, GWEN);
        assertThat(request.state()).isEqualTo(RequestState.GATHERING);
    }

    @Test
    void a_question_can_be_taken_from_somebody_again() {
        Request request = RequestFixture.in(RequestState.ACKNOWLEDGED);
        request.assign(1, INA.id());
        assertThat(request.question(1).ownerId()).contains(INA.id());
        request.assign(1, null);
        assertThat(request.question(1).ownerId()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"CLEARANCE", "READY", "SENT", "CLOSED", "WITHDRAWN"})
    void questions_are_not_assigned_once_the_answers_are_written_G_9(RequestState state) {
        assertThat(refusal(() -> RequestFixture.in(state).assign(1, INA.id())).kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"GATHERING", "DRAFTING"})
    void answers_are_written_while_gathering_and_drafting_G_9(RequestState state) {
        Request request = RequestFixture.in(state);
        RequestFixture.answer(request, 1, Outcome.NOT_HELD);
        assertThat(request.question(1).outcome()).contains(Outcome.NOT_HELD);
        assertThat(request.question(1).answeredBy()).contains(GWEN.id());
        assertThat(request.outcome()).contains(RequestOutcome.NOT_HELD);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"GATHERING", "DRAFTING"},
            mode = Mode.EXCLUDE)
    void answers_are_not_written_in_any_other_state_G_9(RequestState state) {
        Request request = RequestFixture.in(state);
        Problem problem = refusal(() -> RequestFixture.answer(request, 1, Outcome.NOT_HELD));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem.code()).isEqualTo("answer.state");
        assertThat(request.question(1).outcome()).isNotEqualTo(java.util.Optional.of(Outcome.NOT_HELD));
    }

    @Test
    void a_question_that_was_not_asked_cannot_be_answered() {
        Request request = RequestFixture.in(RequestState.DRAFTING);
        assertThat(refusal(() -> RequestFixture.answer(request, 2, Outcome.NOT_HELD))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void nothing_goes_to_clearance_before_every_question_is_answered_G_10() {
        Request request = drafting(3);
        assertThat(refusal(() -> request.take(Step.SUBMIT, GWEN))).hasMessage("Questions 1, 2, 3 have no answer yet.");
        RequestFixture.answer(request, 1, Outcome.GIVEN_IN_FULL);
        RequestFixture.answer(request, 3, Outcome.NOT_HELD);
        assertThat(refusal(() -> request.take(Step.SUBMIT, GWEN))).hasMessage("Question 2 has no answer yet.");
        assertThat(request.state()).isEqualTo(RequestState.DRAFTING);
        RequestFixture.referTo(request, 2, 1);
        request.take(Step.SUBMIT, GWEN);
        assertThat(request.state()).isEqualTo(RequestState.CLEARANCE);
        assertThat(request.outcome()).contains(RequestOutcome.GIVEN_IN_FULL);
    }

    @Test
    void answers_that_only_refer_to_each_other_are_no_answers_G_10() {
        Request request = drafting(3);
        RequestFixture.answer(request, 3, Outcome.GIVEN_IN_FULL);
        RequestFixture.referTo(request, 1, 2);
        RequestFixture.referTo(request, 2, 1);
        assertThat(refusal(() -> request.take(Step.SUBMIT, GWEN))).hasMessage("Questions 1, 2 have no answer yet.");
        RequestFixture.referTo(request, 2, 3);
        assertThat(refusal(() -> request.take(Step.SUBMIT, GWEN))).hasMessage("Question 1 has no answer yet.");
    }

    @ParameterizedTest
    @CsvSource({"2015-06-08", "2015-06-12", "2015-07-06"})
    void a_reply_on_the_due_date_is_in_time_G_8a(LocalDate dated) {
        Request request = RequestFixture.in(RequestState.READY);
        request.send(GWEN, dated, "", DUE);
        assertThat(request.state()).isEqualTo(RequestState.SENT);
        assertThat(request.repliedOn()).contains(dated);
        assertThat(request.lateReason()).isEmpty();
    }

    @Test
    void a_reply_the_day_after_is_late_and_says_why_G_8a() {
        Request request = RequestFixture.in(RequestState.READY);
        LocalDate late = DUE.plusDays(1);
        Problem problem = refusal(() -> request.send(GWEN, late, "  ", late));
        assertThat(problem.rule()).isEqualTo("G-8a");
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("lateReason");
        assertThat(request.state()).isEqualTo(RequestState.READY);
        request.send(GWEN, late, " The figures came late. ", late);
        assertThat(request.lateReason()).contains("The figures came late.");
    }

    @Test
    void a_reason_for_lateness_that_was_not_late_is_not_kept_G_8a() {
        Request request = RequestFixture.in(RequestState.READY);
        request.send(GWEN, DUE, "It was not", DUE);
        assertThat(request.lateReason()).isEmpty();
    }

    @Test
    void a_letter_is_dated_between_the_receipt_and_today() {
        Request request = RequestFixture.in(RequestState.READY);
        LocalDate today = LocalDate.parse("2015-06-12");
        assertThat(refusal(() -> request.send(GWEN, today.plusDays(1), "", today))
                        .code())
                .isEqualTo("letter.in-the-future");
        assertThat(refusal(() -> request.send(GWEN, RECEIVED.minusDays(1), "", today))
                        .code())
                .isEqualTo("letter.before-receipt");
        assertThat(request.repliedOn()).isEmpty();
    }

    @Test
    void what_is_returned_can_be_answered_again_and_its_outcome_follows_G_10() {
        Request request = RequestFixture.in(RequestState.CLEARANCE);
        assertThat(request.outcome()).contains(RequestOutcome.GIVEN_IN_FULL);
        request.take(Step.RETURN, ALAN);
        RequestFixture.answer(request, 1, Outcome.NOT_HELD);
        request.take(Step.SUBMIT, GWEN);
        assertThat(request.outcome()).contains(RequestOutcome.NOT_HELD);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"SENT", "CLOSED"})
    void an_outcome_is_corrected_after_the_reply_and_the_request_s_follows_G_10(RequestState state) {
        Request request = RequestFixture.in(state);
        correct(request, Outcome.ALREADY_ACCESSIBLE);
        assertThat(request.question(1).outcome()).contains(Outcome.ALREADY_ACCESSIBLE);
        assertThat(request.question(1).correctedAt()).contains(RequestFixture.NOW);
        assertThat(request.question(1).answerHtml()).isEqualTo("<p>Twelve.</p>");
        assertThat(request.outcome()).contains(RequestOutcome.ALREADY_ACCESSIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"SENT", "CLOSED"},
            mode = Mode.EXCLUDE)
    void an_outcome_is_not_corrected_before_the_reply_has_gone_G_10(RequestState state) {
        Problem problem = refusal(() -> correct(RequestFixture.in(state), Outcome.NOT_HELD));
        assertThat(problem.code()).isEqualTo("outcome.state");
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void what_does_not_go_together_is_refused_in_a_correction_too_G_10() {
        Request request = RequestFixture.in(RequestState.CLOSED);
        assertThat(refusal(() -> correct(request, Outcome.REFUSED)).faults())
                .extracting(Fault::field)
                .containsExactly("exemptions");
        Answer without = new Answer("", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of());
        assertThat(refusal(() -> request.correct(1, without, RequestFixture.rules(), RequestFixture.NOW))
                        .code())
                .isEqualTo("outcome.no-words");
    }

    @Test
    void an_answer_that_another_refers_to_is_not_corrected_away_G_10() {
        Request request = drafting(3);
        RequestFixture.answer(request, 1, Outcome.GIVEN_IN_FULL);
        RequestFixture.referTo(request, 2, 1);
        RequestFixture.answer(request, 3, Outcome.NOT_HELD);
        request.take(Step.SUBMIT, GWEN);
        request.take(Step.APPROVE, RequestFixture.ALAN);
        request.send(GWEN, RequestFixture.RECEIVED, "", RequestFixture.RECEIVED);

        assertThat(refusal(() -> correctToReference(request, 1, 3)).code()).isEqualTo("answer.referred-to");
        assertThat(refusal(() -> correctToReference(request, 3, 2)).code()).isEqualTo("answer.circle");

        correctToReference(request, 2, 3);
        correctToReference(request, 1, 3);
        assertThat(request.outcome()).contains(RequestOutcome.NOT_HELD);
    }

    private static void correctToReference(Request request, int number, int to) {
        Answer answer = new Answer("<p>See below.</p>", Outcome.SEE_ANSWER, Optional.of(to), List.of());
        request.correct(number, answer, RequestFixture.rules(), RequestFixture.NOW);
    }

    private static void correct(Request request, Outcome outcome) {
        request.correct(1, RequestFixture.plain(outcome), RequestFixture.rules(), RequestFixture.NOW);
    }

    @Test
    void sending_is_more_than_a_step_G_11() {
        Request request = RequestFixture.in(RequestState.READY);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> request.take(Step.SEND, GWEN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(request.state()).isEqualTo(RequestState.READY);
    }

    private static Request drafting(int questions) {
        Request request = RequestFixture.received(questions);
        request.take(Step.ACKNOWLEDGE, GWEN);
        request.take(Step.DRAFT, GWEN);
        return request;
    }

    private static Problem refusal(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
