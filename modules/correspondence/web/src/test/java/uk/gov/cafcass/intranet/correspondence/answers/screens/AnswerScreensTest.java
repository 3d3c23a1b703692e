package uk.gov.cafcass.intranet.correspondence.answers.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Answering a question and correcting its outcome: what is shown, kept, refused and put together (G-10, A-2, A-5). */
class AnswerScreensTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    /** A form of its own each time, as another person or another window has it. */
    private static AnswerScreen answer(Services services, Reference reference, int number) {
        AnswerScreen screen = screen(services, AnswerScreen.class);
        screen.setReference(reference.slug());
        screen.setNumber(number);
        screen.load();
        return screen;
    }

    private static OutcomeScreen outcome(Services services, Reference reference) {
        OutcomeScreen screen = screen(services, OutcomeScreen.class);
        screen.setReference(reference.slug());
        screen.setNumber(1);
        screen.load();
        return screen;
    }

    private static <T> T screen(Services services, Class<T> type) {
        return services.fresh(type);
    }

    private static QuestionView question(Reference reference, int number) {
        return FIXTURE.read(FIXTURE.gwen, reference).questions().get(number - 1);
    }

    private static List<Fault> refused(AnswerScreen screen) {
        return catchThrowableOfType(Problem.class, screen::save).faults();
    }

    @Test
    void an_answer_is_saved_and_governance_goes_back_to_the_request() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen screen = answer(s, reference, 1);
            assertThat(screen.getHeading()).isEqualTo(reference + ", question 1");
            assertThat(screen.getForm().getOutcome()).isEqualTo("GIVEN_IN_FULL");
            screen.getTexts().put("html", "<p>Twelve</p>");
            assertThat(screen.save())
                    .isEqualTo("/correspondence/requests/request?faces-redirect=true&reference=" + reference.slug());
        });
        assertThat(question(reference, 1).answerHtml()).isEqualTo("<p>Twelve</p>");
        assertThat(question(reference, 1).outcome()).contains(Outcome.GIVEN_IN_FULL);
    }

    @Test
    void who_was_asked_goes_back_to_their_work_since_they_may_not_read_the_request() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.ina, s -> {
            AnswerScreen screen = answer(s, reference, 1);
            assertThat(screen.isMayReadRequest()).isFalse();
            screen.getTexts().put("html", "<p>Twelve</p>");
            assertThat(screen.save()).isEqualTo("/my-work?faces-redirect=true");
        });
    }

    @Test
    void what_is_wrong_with_a_citation_is_told_at_its_field_of_the_form() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen screen = answer(s, reference, 1);
            AnswerForm form = screen.getForm();
            form.setOutcome("REFUSED");
            assertThat(refused(screen)).extracting(Fault::field).containsExactly("exemptions");
            form.getCited().cite();
            form.getCited().cite();
            form.getCited().getLines().getAll().get(0).setSection("99");
            form.getCited().getLines().getAll().get(1).setSection("43(2)");
            assertThat(refused(screen))
                    .extracting(Fault::field)
                    .containsExactly("cited:0:section", "cited:1:why", "cited:1:prejudice", "cited:1:interest");
        });
        assertThat(question(reference, 1).outcome()).isEmpty();
    }

    @Test
    void an_answer_that_refers_to_another_says_which_and_offers_the_others_alone() {
        Reference reference = FIXTURE.drafting("How many?", "And why?", "Who?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen screen = answer(s, reference, 2);
            assertThat(screen.getOthers()).extracting(Option::value).containsExactly("1", "3");
            screen.getForm().setOutcome("SEE_ANSWER");
            assertThat(refused(screen)).extracting(Fault::field).containsExactly("seeQuestion");
            screen.getForm().setSeeQuestion("1");
            assertThat(screen.save()).isNotNull();
        });
        assertThat(question(reference, 2).seeQuestion()).contains(1);
    }

    /** Somebody chose another outcome after all: what the hidden field still holds is not sent. */
    @Test
    void a_question_that_was_chosen_before_another_outcome_is_left_out() {
        Reference reference = FIXTURE.drafting("How many?", "And why?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen screen = answer(s, reference, 1);
            screen.getForm().setSeeQuestion("2");
            screen.getTexts().put("html", "<p>Twelve</p>");
            assertThat(screen.save()).isNotNull();
        });
        assertThat(question(reference, 1).seeQuestion()).isEmpty();
    }

    @Test
    void a_draft_is_put_back_with_its_citations() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            s.get(Drafts.class)
                    .keep(
                            "answer-" + reference.slug() + "-1",
                            """
                            {"html": "<p>Half of it</p>", "outcome": "GIVEN_IN_PART", "seeQuestion": "",
                             "cited:0:section": "42", "cited:0:why": "Advice", "cited:0:prejudice": "", "cited:0:interest": "Weighed",
                             "cited:1:section": "43(2)", "cited:1:why": "", "cited:1:prejudice": "Harm", "cited:1:interest": ""}""");
            AnswerScreen screen = answer(s, reference, 1);
            assertThat(screen.getLeftAt()).isNotNull();
            screen.restore();
            assertThat(screen.getTexts()).containsEntry("html", "<p>Half of it</p>");
            assertThat(screen.getForm().chosen()).isEqualTo(Outcome.GIVEN_IN_PART);
            assertThat(screen.getForm().exemptions())
                    .containsExactly(
                            new CitedExemption("42", "Advice", "", "Weighed"),
                            new CitedExemption("43(2)", "", "Harm", ""));
            screen.getForm().getCited().remove(1);
            assertThat(screen.save()).isNotNull();
            assertThat(s.get(Drafts.class).kept(screen.getDraft())).isEmpty();
        });
    }

    @Test
    void of_two_who_changed_different_things_both_are_kept_and_the_second_is_told() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.answer(FIXTURE.ina, reference, "Ten");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen second = answer(s, reference, 1);
            AnswerScreen first = answer(s, reference, 1);
            first.getTexts().put("html", "<p>Twelve</p>");
            assertThat(first.save()).isNotNull();
            second.getForm().setOutcome("GIVEN_IN_PART");
            second.getForm().getCited().cite();
            var line = second.getForm().getCited().getLines().getAll().get(0);
            line.setSection("42");
            line.setWhy("Advice");
            line.setPublicInterest("Weighed");
            assertThat(second.save()).isNotNull();
            assertThat(second.getTakenOver()).containsExactly("Answer");
        });
        assertThat(question(reference, 1).answerHtml()).isEqualTo("<p>Twelve</p>");
        assertThat(question(reference, 1).outcome()).contains(Outcome.GIVEN_IN_PART);
    }

    @Test
    void of_two_who_changed_the_same_the_second_sees_both_and_decides() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.answer(FIXTURE.ina, reference, "Ten");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen second = answer(s, reference, 1);
            AnswerScreen first = answer(s, reference, 1);
            first.getTexts().put("html", "<p>Twelve</p>");
            assertThat(first.save()).isNotNull();
            second.getTexts().put("html", "<p>Thirteen</p>");
            assertThat(second.save()).isNull();
            assertThat(second.getDiffering()).singleElement().satisfies(differs -> {
                assertThat(differs.label()).isEqualTo("Answer");
                assertThat(differs.toString()).contains("Twelve", "Thirteen");
            });
            second.takeTheirs();
            assertThat(second.getTexts()).containsEntry("html", "<p>Twelve</p>");
        });
        assertThat(question(reference, 1).answerHtml()).isEqualTo("<p>Twelve</p>");
    }

    @Test
    void sections_are_offered_with_what_they_are_about() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> assertThat(answer(s, reference, 1).getSections())
                .extracting(Option::label)
                .contains("42: Legal professional privilege"));
    }

    @Test
    void an_outcome_is_corrected_with_its_reason_and_both_versions_are_shown() {
        Reference reference = FIXTURE.sent();
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            OutcomeScreen screen = outcome(s, reference);
            assertThat(screen.getTexts()).containsEntry("reason", "");
            screen.getForm().setOutcome("NOT_HELD");
            assertThat(catchThrowableOfType(Problem.class, screen::save).faults())
                    .extracting(Fault::field)
                    .containsExactly("reason");
            screen.getTexts().put("reason", "It was never held");
            assertThat(screen.save()).contains("reference=" + reference.slug());
            assertThat(outcome(s, reference).getVersions())
                    .extracting(version -> version.outcome().name(), version -> version.reason())
                    .contains(tuple("NOT_HELD", "It was never held"));
        });
        assertThat(question(reference, 1).outcome()).contains(Outcome.NOT_HELD);
    }

    @Test
    void a_question_that_there_is_not_is_not_found() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            for (int number : List.of(0, 2, -1)) {
                assertThat(catchThrowableOfType(Problem.class, () -> answer(s, reference, number))
                                .kind())
                        .isEqualTo(Kind.NOT_FOUND);
            }
            assertThat(catchThrowableOfType(Problem.class, () -> answer(s, new Reference(2014, 9), 1))
                            .kind())
                    .isEqualTo(Kind.NOT_FOUND);
        });
    }

    /** What the session keeps while somebody types is what the form holds; and it is put into a form again whole. */
    @Test
    void the_fields_of_a_form_make_the_same_form_again() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AnswerScreen screen = answer(s, reference, 1);
            screen.getTexts().put("html", "<p>Half</p>");
            screen.getForm().setOutcome("REFUSED");
            screen.getForm().getCited().cite();
            screen.getForm().getCited().getLines().getAll().get(0).setSection("42");
            Map<String, ?> fields = screen.fields();
            AnswerScreen again = answer(s, reference, 1);
            again.fill(new TreeMap<>(fields));
            assertThat(again.typed()).isEqualTo(screen.typed());
            assertThat(Objects.requireNonNull(again.fields())).isEqualTo(fields);
        });
    }
}
