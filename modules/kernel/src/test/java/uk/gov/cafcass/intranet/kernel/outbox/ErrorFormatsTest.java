package uk.gov.cafcass.intranet.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** what administrators are told of a message that failed, who read nothing of what it was about. */
class ErrorFormatsTest {

    private static final String SECRET = "Jo Smith of CAF 15-105";

    @Test
    void the_kind_and_the_place_are_told_and_never_what_the_error_says() {
        assertThat(ErrorFormats.of(new IllegalStateException(SECRET)))
                .matches("IllegalStateException at ErrorFormatsTest\\.java:\\d+");
    }

    @Test
    void the_reason_at_the_bottom_counts_and_not_what_was_wrapped_round_it() {
        Throwable error = new IllegalStateException(
                SECRET, new IllegalArgumentException(SECRET, new SQLException(SECRET, "23505")));
        assertThat(ErrorFormats.of(error)).startsWith("SQLException at ErrorFormatsTest.java:");
    }

    @Test
    void a_problem_is_told_by_its_code_even_where_something_else_brought_it_about() {
        Problem problem = Problem.of(Kind.CONFLICT, "request.closed", SECRET).because(new SQLException(SECRET));
        assertThat(ErrorFormats.of(new IllegalStateException(SECRET, problem)))
                .startsWith("Problem request.closed")
                .doesNotContain(SECRET);
    }

    @Test
    void where_the_reason_was_in_somebody_elses_code_the_place_is_ours_that_called_it() {
        SQLException theirs = new SQLException(SECRET);
        theirs.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.postgresql.Driver", "go", "D.java", 1)});
        assertThat(ErrorFormats.of(new IllegalStateException(SECRET, theirs)))
                .matches("SQLException at ErrorFormatsTest\\.java:\\d+");
    }

    @Test
    void without_any_place_of_ours_the_kind_alone_is_told() {
        IllegalStateException error = new IllegalStateException(SECRET);
        error.setStackTrace(new StackTraceElement[0]);
        assertThat(ErrorFormats.of(error)).isEqualTo("IllegalStateException");
    }

    @Test
    void errors_that_name_each_other_as_their_reason_come_to_an_end() {
        IllegalStateException one = new IllegalStateException(SECRET);
        one.initCause(new IllegalArgumentException(SECRET, one));
        assertThat(ErrorFormats.of(one)).endsWith(one.getStackTrace()[0].getLineNumber() + "");
    }
}
