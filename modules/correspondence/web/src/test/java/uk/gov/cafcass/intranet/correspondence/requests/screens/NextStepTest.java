package uk.gov.cafcass.intranet.correspondence.requests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** G-9: which step a page puts first and what it says is to be done, for Governance and for an approver, in each state. */
class NextStepTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Reference in(RequestState state) {
        Reference reference = FIXTURE.received("How many?");
        switch (state) {
            case RECEIVED -> {}
            case WITHDRAWN -> FIXTURE.step(FIXTURE.gwen, reference, Step.WITHDRAW);
            case ACKNOWLEDGED -> FIXTURE.step(FIXTURE.gwen, reference, Step.ACKNOWLEDGE);
            case GATHERING -> {
                FIXTURE.step(FIXTURE.gwen, reference, Step.ACKNOWLEDGE);
                ask(reference, FIXTURE.ina);
                FIXTURE.step(FIXTURE.gwen, reference, Step.GATHER);
            }
            default -> {
                return drafted(state);
            }
        }
        return reference;
    }

    private static Reference drafted(RequestState state) {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        for (Step step : new Step[] {Step.SUBMIT, Step.APPROVE, Step.SEND, Step.CLOSE}) {
            if (FIXTURE.read(FIXTURE.gwen, reference).state() == state) {
                break;
            }
            FIXTURE.step(step == Step.APPROVE ? FIXTURE.alan : FIXTURE.gwen, reference, step);
        }
        return reference;
    }

    private static void ask(Reference reference, StaffMember whom) {
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestAnswers.class).assign(reference, 1, OptionalLong.of(whom.id())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RECEIVED     | ACKNOWLEDGE | Tell the requester that we have it, then record that here.",
                "ACKNOWLEDGED | DRAFT       | Choose who is to answer each question below, then ask them; or start drafting yourself.",
                "GATHERING    | DRAFT       | One question has no answer yet.",
                "DRAFTING     | SUBMIT      | Every question has an answer. Send the reply for clearance.",
                "CLEARANCE    | -           | Somebody who did not draft it is checking the reply.",
                "READY        | SEND        | The reply is cleared. Send it.",
                "SENT         | CLOSE       | The reply has gone. Close the request when nothing more is to be done.",
                "CLOSED       | -           | Nothing more is to be done.",
                "WITHDRAWN    | -           | Nothing more is to be done.",
            })
    void governance_goes_on(RequestState state, @Nullable Step step, String sentence) {
        RequestView view = FIXTURE.read(FIXTURE.gwen, in(state));
        assertThat(view.state()).isEqualTo(state);
        assertThat(NextStep.forward(view).orElse(null)).isEqualTo(step);
        assertThat(NextStep.sentence(view)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RECEIVED     | -       | Governance will acknowledge it.",
                "CLEARANCE    | APPROVE | Read the reply, then approve it or return it with a reason.",
                "READY        | -       | The reply is cleared and waits to be sent.",
                "SENT         | -       | The reply has gone.",
            })
    void an_approver_clears(RequestState state, @Nullable Step step, String sentence) {
        RequestView view = FIXTURE.read(FIXTURE.alan, in(state));
        assertThat(NextStep.forward(view).orElse(null)).isEqualTo(step);
        assertThat(NextStep.sentence(view)).isEqualTo(sentence);
    }

    @Test
    void people_are_asked_first_once_somebody_was_chosen() {
        Reference reference = in(RequestState.ACKNOWLEDGED);
        ask(reference, FIXTURE.ina);
        assertThat(NextStep.forward(FIXTURE.read(FIXTURE.gwen, reference))).contains(Step.GATHER);
    }

    @Test
    void a_reply_with_an_open_question_is_not_offered_for_clearance_and_says_how_many_are_open() {
        Reference reference = FIXTURE.drafting("How many?", "And why?", "Who?");
        RequestView all = FIXTURE.read(FIXTURE.gwen, reference);
        assertThat(NextStep.forward(all)).isEmpty();
        assertThat(NextStep.sentence(all)).isEqualTo("3 questions have no answer yet.");
        FIXTURE.answer(FIXTURE.gwen, reference, "Twelve");
        assertThat(NextStep.sentence(FIXTURE.read(FIXTURE.gwen, reference)))
                .isEqualTo("2 questions have no answer yet.");
    }
}
