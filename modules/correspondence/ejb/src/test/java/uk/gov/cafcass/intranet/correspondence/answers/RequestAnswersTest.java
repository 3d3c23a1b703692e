package uk.gov.cafcass.intranet.correspondence.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.Assignment;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** Answers are written by who was asked, lose nobody's words, and are cleared by somebody else (A-2, G-9, G-10). */
class RequestAnswersTest {

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();
    private final Reference reference = fixture.drafting("2015-06-08");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void who_was_asked_answers_and_governance_may_too() {
        fixture.answer(fixture.ina, reference, "Twelve");
        fixture.answer(fixture.greg, reference, "Thirteen");
        QuestionView question = fixture.read(reference).questions().get(0);
        assertThat(question.answerHtml()).isEqualTo("<p>Thirteen</p>");
        assertThat(question.answeredBy()).contains(fixture.greg);
        assertThat(question.owner()).contains(fixture.ina);
    }

    @Test
    void who_was_not_asked_cannot_answer_and_learns_nothing_G_9() {
        for (StaffMember other : List.of(fixture.ivor, fixture.alan)) {
            Problem problem = refusal(() -> fixture.answer(other, reference, 2, "Twelve"));
            assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(problem.extras()).isEmpty();
        }
        Problem there = refusal(
                () -> fixture.as(fixture.ivor, s -> s.get(RequestReading.class).question(reference, 1)));
        Problem notThere = refusal(
                () -> fixture.as(fixture.ivor, s -> s.get(RequestReading.class).question(new Reference(2015, 99), 1)));
        Problem noSuchQuestion = refusal(
                () -> fixture.as(fixture.ivor, s -> s.get(RequestReading.class).question(reference, 9)));
        assertThat(List.of(notThere.sentence(), noSuchQuestion.sentence())).containsOnly(there.sentence());
        assertThat(fixture.value("select count(*) from correspondence.answer_version"))
                .isEqualTo("0");
    }

    @Test
    void who_was_not_asked_cannot_tell_which_requests_exist_by_answering_G_9() {
        Problem there = refusal(() -> fixture.answer(fixture.ivor, reference, 1, "Twelve"));
        Problem notThere = refusal(() -> fixture.answer(fixture.ivor, new Reference(2015, 99), 1, "Twelve"));
        assertThat(notThere.kind()).isEqualTo(there.kind());
        assertThat(notThere.sentence()).isEqualTo(there.sentence());
    }

    @Test
    void the_second_of_two_who_answer_sees_both_versions_and_loses_nothing_A_2() {
        int read = fixture.read(reference).questions().get(0).version();
        int saved = fixture.answer(fixture.ina, reference, read, "Twelve");
        Problem problem = refusal(() -> fixture.answer(fixture.greg, reference, read, "Thirteen<script>1</script>"));
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.sentence()).startsWith("Ina Moss saved an answer");
        assertThat(problem.extras())
                .containsEntry("current", Map.of("version", saved, "html", "<p>Twelve</p>", "outcome", "GIVEN_IN_FULL"))
                .containsEntry(
                        "yours", Map.of("version", saved, "html", "<p>Thirteen</p>", "outcome", "GIVEN_IN_FULL"));
        assertThat(fixture.read(reference).questions().get(0).answerHtml()).isEqualTo("<p>Twelve</p>");
        assertThat(fixture.answer(fixture.greg, reference, saved, "Thirteen")).isGreaterThan(saved);
    }

    @Test
    void every_answer_that_was_ever_saved_is_kept_G_10() {
        fixture.answer(fixture.ina, reference, "Twelve");
        fixture.answer(fixture.greg, reference, "Thirteen");
        assertThat(fixture.database.query(
                        "select answer_html, saved_by from correspondence.answer_version order by version"))
                .containsExactly(
                        List.of("<p>Twelve</p>", Long.toString(fixture.ina.id())),
                        List.of("<p>Thirteen</p>", Long.toString(fixture.greg.id())));
    }

    @Test
    void who_drafted_even_an_answer_that_was_replaced_does_not_clear_it_G_9() {
        StaffMember both = new StaffMember(
                fixture.greg.id(),
                "greg",
                "Greg Hunt",
                java.util.Set.of(
                        uk.gov.cafcass.intranet.kernel.staff.Role.GOVERNANCE,
                        uk.gov.cafcass.intranet.kernel.staff.Role.APPROVER));
        fixture.answer(both, reference, "Twelve");
        fixture.answer(fixture.gwen, reference, "Thirteen");
        fixture.step(fixture.gwen, reference, Step.SUBMIT);
        Problem problem = refusal(() -> fixture.step(both, reference, Step.APPROVE));
        assertThat(problem.code()).isEqualTo("clearance.own-draft");
        assertThat(fixture.read(reference).state()).isEqualTo(RequestState.CLEARANCE);
        fixture.step(fixture.alan, reference, Step.APPROVE);
        assertThat(fixture.read(reference).state()).isEqualTo(RequestState.READY);
    }

    @Test
    void only_somebody_who_may_answer_can_be_asked() {
        for (long other : new long[] {fixture.alan.id(), 0}) {
            Problem problem = refusal(() -> fixture.doAs(
                    fixture.gwen, s -> s.get(RequestAnswers.class).assign(reference, 1, OptionalLong.of(other))));
            assertThat(problem.code()).isEqualTo("question.owner");
        }
        List<StaffMember> askable =
                fixture.as(fixture.gwen, s -> s.get(RequestAnswers.class).whoCanBeAsked());
        assertThat(askable).containsExactly(fixture.ina, fixture.ivor);
    }

    @Test
    void people_are_asked_all_at_once_or_not_at_all() {
        Reference made = fixture.register("2015-06-08", "Three questions", "One?", "Two?", "Three?");
        Problem problem = refusal(() -> assign(made, asking(1, fixture.ina.id()), asking(2, fixture.alan.id())));
        assertThat(problem.code()).isEqualTo("question.owner");
        assertThat(asked(made)).containsExactly("", "", "");

        assign(made, asking(1, fixture.ina.id()), asking(3, fixture.ivor.id()));
        assertThat(asked(made)).containsExactly(fixture.ina.name(), "", fixture.ivor.name());
    }

    @Test
    void who_asks_another_than_somebody_else_did_meanwhile_is_told_A_2() {
        Reference made = fixture.register("2015-06-08", "Two questions", "One?", "Two?");
        assign(made, asking(2, fixture.ina.id()));
        Problem problem = refusal(() -> assign(made, asking(1, fixture.ivor.id()), asking(2, fixture.ivor.id())));
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.getMessage()).contains(fixture.ina.name());
        assertThat(asked(made)).containsExactly("", fixture.ina.name());
    }

    private static Assignment asking(int number, long account) {
        return new Assignment(number, OptionalLong.empty(), OptionalLong.of(account));
    }

    private void assign(Reference made, Assignment... assignments) {
        fixture.doAs(fixture.gwen, s -> s.get(RequestAnswers.class).assign(made, List.of(assignments)));
    }

    private List<String> asked(Reference made) {
        return fixture.read(made).questions().stream()
                .map(question -> question.owner().map(StaffMember::name).orElse(""))
                .toList();
    }

    @Test
    void a_step_taken_twice_changes_nothing_the_second_time_G_9() {
        fixture.answer(fixture.ina, reference, "Twelve");
        fixture.step(fixture.gwen, reference, Step.SUBMIT);
        String before = fixture.read(reference).tag();
        assertThat(refusal(() -> fixture.step(fixture.gwen, reference, Step.SUBMIT))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(fixture.read(reference).tag()).isEqualTo(before);
    }

    private static Problem refusal(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
