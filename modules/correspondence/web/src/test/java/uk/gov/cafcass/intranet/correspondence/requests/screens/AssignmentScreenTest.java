package uk.gov.cafcass.intranet.correspondence.requests.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Who answers which question, chosen for all of a request at once (G-9, A-2). */
class AssignmentScreenTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static AssignmentScreen open(Services services, Reference reference) {
        AssignmentScreen screen = services.fresh(AssignmentScreen.class);
        screen.setReference(reference.slug());
        screen.load();
        return screen;
    }

    private static String ina() {
        return Long.toString(FIXTURE.ina.id());
    }

    @Test
    void everybody_is_shown_where_they_were_asked_and_those_can_be_chosen_who_can_be_asked() {
        Reference reference = FIXTURE.drafting("How many?", "And why?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AssignmentScreen screen = open(s, reference);
            assertThat(screen.getChosen()).isEqualTo(Map.of(1, ina(), 2, ina()));
            assertThat(screen.getPeople())
                    .extracting(Option::label)
                    .contains("Ina Moss", "Ivor Lunn")
                    .doesNotContain("Alan Booth", "Gwen Price");
            assertThat(screen.getHeading()).isEqualTo(reference + ": who answers which question");
        });
    }

    @Test
    void only_what_was_changed_is_saved() {
        Reference reference = FIXTURE.drafting("How many?", "And why?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AssignmentScreen second = open(s, reference);
            AssignmentScreen first = open(s, reference);
            first.getChosen().put(1, Long.toString(FIXTURE.ivor.id()));
            assertThat(first.save()).endsWith("reference=" + reference.slug());
            second.getChosen().put(2, "");
            assertThat(second.save()).isNotEmpty();
        });
        assertThat(FIXTURE.read(FIXTURE.gwen, reference).questions())
                .extracting(question ->
                        question.owner().map(owner -> owner.username()).orElse("nobody"))
                .containsExactly("ivor", "nobody");
    }

    @Test
    void who_changes_what_somebody_else_just_changed_is_told_and_may_then_save() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            AssignmentScreen second = open(s, reference);
            AssignmentScreen first = open(s, reference);
            first.getChosen().put(1, Long.toString(FIXTURE.ivor.id()));
            first.save();
            second.getChosen().put(1, "");
            assertThat(catchThrowableOfType(Problem.class, second::save).kind()).isEqualTo(Kind.STALE);
            assertThat(second.getChosen()).containsEntry(1, "");
            assertThat(second.save()).isNotEmpty();
        });
        assertThat(FIXTURE.read(FIXTURE.gwen, reference).questions().get(0).owner())
                .isEmpty();
    }

    @Test
    void once_the_reply_is_with_the_approver_nobody_is_asked_any_more() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        FIXTURE.step(FIXTURE.gwen, reference, Step.SUBMIT);
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            Problem problem = catchThrowableOfType(Problem.class, () -> open(s, reference));
            assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(problem.sentence()).endsWith(reference + " is clearance.");
        });
    }
}
