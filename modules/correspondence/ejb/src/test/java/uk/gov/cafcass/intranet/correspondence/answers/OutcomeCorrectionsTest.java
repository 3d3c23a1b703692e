package uk.gov.cafcass.intranet.correspondence.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory.Version;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** G-10: an outcome is corrected after closing, with both versions kept. */
class OutcomeCorrectionsTest {

    private static final CitedExemption SECTION_40 = new CitedExemption("40(2) with 40(3A)", "A named child", "", "");

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();
    private final Reference reference = closed();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void both_versions_are_kept_and_the_request_s_outcome_follows() {
        int corrected = correct(fixture.greg, version(), part("Two names were left out"));

        assertThat(fixture.read(reference).outcome()).contains(RequestOutcome.GIVEN_IN_PART);
        assertThat(fixture.value("select outcome from correspondence.request")).isEqualTo("GIVEN_IN_PART");
        assertThat(versions())
                .extracting(Version::version, Version::outcome, Version::reason, Version::savedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                corrected, Outcome.GIVEN_IN_PART, "Two names were left out", fixture.greg),
                        org.assertj.core.groups.Tuple.tuple(corrected - 1, Outcome.GIVEN_IN_FULL, "", fixture.ina));
        assertThat(versions().get(0).exemptions()).containsExactly(SECTION_40);
        assertThat(versions().get(1).exemptions()).isEmpty();
        assertThat(fixture.audited)
                .contains("CHANGED CAF 15-1: outcome of question 1 corrected from “Given in full” to “Given in part”");
    }

    @Test
    void the_words_the_letter_and_who_answered_stay() {
        String letter = fixture.value("select text || pdf_sha256 from correspondence.letter");
        correct(fixture.greg, version(), part("Two names were left out"));

        QuestionView question = fixture.read(reference).questions().get(0);
        assertThat(question.answerHtml()).isEqualTo("<p>Twelve</p>");
        assertThat(question.answeredBy()).contains(fixture.ina);
        assertThat(question.correctedAt()).isPresent();
        assertThat(fixture.value("select text || pdf_sha256 from correspondence.letter"))
                .isEqualTo(letter);
    }

    @Test
    void sections_stay_in_the_order_in_which_they_are_cited() {
        CitedExemption second = new CitedExemption("42", "Advice of counsel", "", "Weighed");
        for (List<CitedExemption> order : List.of(List.of(SECTION_40, second), List.of(second, SECTION_40))) {
            correct(
                    fixture.greg,
                    version(),
                    new Correction(Outcome.GIVEN_IN_PART, Optional.empty(), order, "Another order"));
            assertThat(fixture.read(reference).questions().get(0).exemptions()).isEqualTo(order);
            assertThat(versions().get(0).exemptions()).isEqualTo(order);
        }
    }

    @Test
    void the_second_of_two_who_correct_is_told_what_the_first_made_of_it_A_2() {
        int read = version();
        correct(fixture.gwen, read, part("Two names were left out"));

        Problem problem = refusal(() -> correct(fixture.greg, read, notHeld("We had nothing")));

        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.sentence()).contains("It is now “Given in part”");
        assertThat(versions()).hasSize(2);
    }

    @Test
    void a_correction_says_why_and_changes_something() {
        for (String nothing : List.of("", " \n", "\u200b")) {
            assertThat(refusal(() -> correct(fixture.gwen, version(), part(nothing)))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("reason");
        }
        Correction same = new Correction(Outcome.GIVEN_IN_FULL, Optional.empty(), List.of(), "No reason");
        assertThat(refusal(() -> correct(fixture.gwen, version(), same)).code()).isEqualTo("correction.none");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void the_history_with_its_question_is_one_look_A_1() {
        fixture.audited.clear();
        versions();
        assertThat(fixture.audited).singleElement().asString().startsWith("LOOKED " + reference);
    }

    @Test
    void only_governance_corrects_and_information_owners_see_no_history() {
        for (StaffMember other : List.of(fixture.ina, fixture.alan)) {
            assertThat(refusal(() -> correct(other, 1, notHeld("We had nothing")))
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
        }
        assertThat(refusal(() -> fixture.as(
                                fixture.ina, s -> s.get(AnswerHistory.class).of(reference, 1)))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    private Reference closed() {
        Reference made = fixture.drafting("2015-06-08");
        fixture.answer(fixture.ina, made, "Twelve");
        fixture.step(fixture.gwen, made, Step.SUBMIT);
        fixture.step(fixture.alan, made, Step.APPROVE);
        fixture.clock.moveTo("2015-06-12");
        fixture.step(fixture.gwen, made, Step.SEND, StepInput.NOTHING);
        fixture.step(fixture.gwen, made, Step.CLOSE);
        return made;
    }

    private static Correction part(String reason) {
        return new Correction(Outcome.GIVEN_IN_PART, Optional.empty(), List.of(SECTION_40), reason);
    }

    private static Correction notHeld(String reason) {
        return new Correction(Outcome.NOT_HELD, Optional.empty(), List.of(), reason);
    }

    private int version() {
        return fixture.read(reference).questions().get(0).version();
    }

    private int correct(StaffMember who, int version, Correction correction) {
        return fixture.as(who, s -> s.get(OutcomeCorrections.class).correct(reference, 1, version, correction));
    }

    private List<Version> versions() {
        return fixture.as(
                fixture.alan, s -> s.get(AnswerHistory.class).of(reference, 1).versions());
    }

    private static Problem refusal(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
