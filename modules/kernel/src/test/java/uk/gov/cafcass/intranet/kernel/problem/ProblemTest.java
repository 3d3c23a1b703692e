package uk.gov.cafcass.intranet.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** one way to say no, in words for people and a code for machines. */
class ProblemTest {

    @Test
    void a_wrong_field_has_the_sentence_of_its_problem() {
        Problem problem = Problem.invalid("letter.late", "dated", "Enter an earlier day");
        assertThat(problem.kind()).isEqualTo(Kind.INVALID);
        assertThat(problem.code()).isEqualTo("letter.late");
        assertThat(problem.faults()).containsExactly(new Fault("dated", "Enter an earlier day"));
        assertThat(problem).hasMessage("Enter an earlier day");
    }

    @Test
    void several_wrong_fields_are_counted_and_one_speaks_for_itself() {
        Fault sent = new Fault("sent", "Enter the day");
        Fault subject = new Fault("subject", "Say what it is about");
        assertThat(Problem.invalid(List.of(sent)).sentence()).isEqualTo("Enter the day");
        assertThat(Problem.invalid(List.of(sent, subject)).sentence()).isEqualTo("There are 2 things to put right.");
    }

    @Test
    void no_wrong_field_at_all_is_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> Problem.invalid(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_added_to_a_problem_keeps_everything_else() {
        Exception cause = new IllegalStateException("the cause");
        Problem problem = Problem.of(Kind.STALE, "answer.changed", "Somebody saved it")
                .rule("A-2")
                .with("version", 3)
                .with("html", "<p>No</p>")
                .at("html")
                .because(cause);
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.code()).isEqualTo("answer.changed");
        assertThat(problem.sentence()).isEqualTo("Somebody saved it");
        assertThat(problem.rule()).isEqualTo("A-2");
        assertThat(problem.extras())
                .containsOnly(java.util.Map.entry("version", 3), java.util.Map.entry("html", "<p>No</p>"));
        assertThat(problem.faults()).containsExactly(new Fault("html", "Somebody saved it"));
        assertThat(problem).hasCause(cause);
    }

    @Test
    void a_problem_never_changes_once_it_is_made() {
        List<Fault> faults = new ArrayList<>(List.of(new Fault("sent", "Enter the day")));
        Problem first = Problem.invalid(faults);
        faults.clear();
        Problem second = first.rule("G-1");
        assertThat(first.faults()).hasSize(1);
        assertThat(first.rule()).isNull();
        assertThat(second.rule()).isEqualTo("G-1");
    }

    @Test
    void the_transaction_that_a_problem_leaves_is_rolled_back() {
        ApplicationException says = Problem.class.getAnnotation(ApplicationException.class);
        assertThat(says).isNotNull();
        assertThat(says.rollback()).isTrue();
    }
}
