package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory.Version;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;

/** Who reads a request or one question of it, what they are shown, and what is written down of it (§1, A-1). */
class RequestReadingTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void nothingWritten() {
        FIXTURE.audited.clear();
    }

    private static Reference twoQuestions() {
        Reference reference = FIXTURE.register("2015-06-08", "Life story work", "How many?", "And why?");
        FIXTURE.step(FIXTURE.gwen, reference, Step.ACKNOWLEDGE);
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            s.get(RequestAnswers.class).assign(reference, 1, OptionalLong.of(FIXTURE.ina.id()));
            s.get(RequestAnswers.class).assign(reference, 2, OptionalLong.of(FIXTURE.ivor.id()));
        });
        FIXTURE.step(FIXTURE.gwen, reference, Step.DRAFT);
        return reference;
    }

    private static QuestionPage question(StaffMember who, Reference reference, int number) {
        return FIXTURE.as(who, s -> s.get(RequestReading.class).question(reference, number));
    }

    private static Problem refused(StaffMember who, Reference reference, int number) {
        return catchThrowableOfType(Problem.class, () -> question(who, reference, number));
    }

    private static List<Version> versions(StaffMember who, Reference reference) {
        return FIXTURE.as(who, s -> s.get(AnswerHistory.class).of(reference, 1)).versions();
    }

    private static List<TimelineLine> timeline(Reference reference) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestReading.class).page(reference))
                .timeline();
    }

    @Test
    void who_was_asked_reads_their_question_and_by_when_and_of_the_others_the_numbers_alone() {
        Reference reference = twoQuestions();
        QuestionPage page = question(FIXTURE.ina, reference, 1);
        assertThat(page.question().text()).isEqualTo("How many?");
        assertThat(page.dueOn()).isEqualTo("2015-07-06");
        assertThat(page.daysLeft()).isEqualTo(20);
        assertThat(page.others()).containsExactly(2);
        assertThat(page.toString()).doesNotContain("And why?", "Dear Sirs");
    }

    @Test
    void who_was_not_asked_hears_the_same_whether_there_is_such_a_question_or_not() {
        Reference reference = twoQuestions();
        Problem others = refused(FIXTURE.ina, reference, 2);
        assertThat(others.kind()).isEqualTo(Kind.NOT_ALLOWED);
        for (Problem none :
                List.of(refused(FIXTURE.ina, reference, 3), refused(FIXTURE.ina, new Reference(2014, 999), 1))) {
            assertThat(none.code()).isEqualTo(others.code());
            assertThat(none.sentence()).isEqualTo(others.sentence());
        }
    }

    @Test
    void who_reads_requests_is_told_what_there_is_not() {
        assertThat(refused(FIXTURE.gwen, twoQuestions(), 3).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(FIXTURE.alan, new Reference(2014, 999), 1).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void whose_question_was_taken_away_reads_it_no_more() {
        Reference reference = twoQuestions();
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestAnswers.class)
                .assign(reference, 1, OptionalLong.of(FIXTURE.ivor.id())));
        assertThat(refused(FIXTURE.ina, reference, 1).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(question(FIXTURE.ivor, reference, 1).others()).containsExactly(2);
    }

    @Test
    void every_look_is_written_down_and_a_look_that_was_refused_is_none() {
        Reference reference = twoQuestions();
        FIXTURE.audited.clear();
        question(FIXTURE.ina, reference, 1);
        assertThat(FIXTURE.audited).singleElement().asString().startsWith("LOOKED " + reference);
        FIXTURE.audited.clear();
        refused(FIXTURE.ina, reference, 2);
        assertThat(FIXTURE.audited).isEmpty();
    }

    @Test
    void a_question_with_its_history_is_one_look() {
        Reference reference = twoQuestions();
        FIXTURE.audited.clear();
        versions(FIXTURE.gwen, reference);
        assertThat(FIXTURE.audited).hasSize(1);
    }

    @Test
    void what_happened_stands_newest_first_with_who_did_it_and_why() {
        Reference reference = twoQuestions();
        FIXTURE.step(FIXTURE.gwen, reference, Step.WITHDRAW, StepInput.because("They found it"));
        assertThat(timeline(reference))
                .extracting(line -> line.by().name(), TimelineLine::what)
                .startsWith(tuple("Gwen Price", "withdrawn"), tuple("Gwen Price", "started drafting"));
        assertThat(timeline(reference).get(0).detail()).isEqualTo("They found it");
    }

    @Test
    void the_trail_holds_nothing_of_what_was_asked_or_answered() {
        Reference reference = twoQuestions();
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve children of Leeds");
        assertThat(FIXTURE.audited)
                .isNotEmpty()
                .noneMatch(line -> line.contains("Twelve") || line.contains("How many"));
    }

    @Test
    void every_version_is_kept_the_newest_first_with_its_own_sections() {
        Reference reference = twoQuestions();
        int version = FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        CitedExemption prices = new CitedExemption("43(2)", "Prices", "Bids", "Market");
        CitedExemption advice = new CitedExemption("42", "Advice", "", "Weighed");
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestAnswers.class)
                .answer(
                        reference,
                        1,
                        version,
                        new AnswerDetails(
                                "<p>Ten</p>", Outcome.GIVEN_IN_PART, Optional.empty(), List.of(prices, advice))));
        assertThat(versions(FIXTURE.alan, reference))
                .extracting(one -> one.savedBy().username(), Version::html, Version::outcome, Version::exemptions)
                .containsExactly(
                        tuple("gwen", "<p>Ten</p>", Outcome.GIVEN_IN_PART, List.of(prices, advice)),
                        tuple("ina", "<p>Twelve</p>", Outcome.GIVEN_IN_FULL, List.of()));
    }

    @Test
    void how_an_answer_came_about_is_not_for_who_was_asked() {
        Reference reference = twoQuestions();
        assertThat(catchThrowableOfType(Problem.class, () -> versions(FIXTURE.ina, reference))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }
}
