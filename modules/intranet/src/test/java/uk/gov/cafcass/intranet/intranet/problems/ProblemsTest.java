package uk.gov.cafcass.intranet.intranet.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import org.apache.catalina.fileupload.SizeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

class ProblemsTest {

    @Test
    void a_problem_is_found_under_whatever_wraps_it() {
        Problem problem = Problem.of(Kind.CONFLICT, "step.state", "Not now.");

        assertThat(Problems.of(new IllegalStateException(new RuntimeException(problem))))
                .isSameAs(problem);
    }

    @Test
    void a_row_changed_meanwhile_is_stale() {
        RollbackException rollback = new RollbackException("rolled back");
        rollback.initCause(new OptimisticLockException("row 7"));

        Problem problem = Problems.of(new TransactionalException("commit failed", rollback));

        assertThat(Statuses.of(problem)).isEqualTo(412);
        assertThat(problem.sentence()).doesNotContain("row 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300", "40P01", "40001"})
    void a_database_that_is_away_or_busy_may_be_back_later(String state) {
        Problem problem = Problems.of(new PersistenceException(new SQLException("FATAL: to host db7", state)));

        assertThat(Statuses.of(problem)).isEqualTo(503);
        assertThat(problem.sentence()).doesNotContain("db7");
    }

    @Test
    void a_pool_without_a_connection_is_the_database_away() {
        SQLException none =
                new SQLException("Error in allocating a connection. Cause: Connection could not be allocated");

        assertThat(Statuses.of(Problems.of(new IllegalStateException("The list could not be read", none))))
                .isEqualTo(503);
    }

    @Test
    void a_connection_lost_at_the_end_of_a_transaction_is_the_database_away() {
        TransactionalException lost =
                new TransactionalException("during commit", new SystemException("rollback failed"));

        assertThat(Statuses.of(Problems.of(lost))).isEqualTo(503);
    }

    @Test
    void a_file_that_the_server_does_not_take_is_too_large() {
        Problem problem = Problems.of(new IllegalStateException(new SizeException()));

        assertThat(Statuses.of(problem)).isEqualTo(413);
        assertThat(problem.sentence()).contains("too large", "Nothing was saved");
    }

    @Test
    void a_wrong_statement_is_our_fault_and_not_the_databases() {
        Problem problem =
                Problems.of(new PersistenceException(new SQLException("column secret does not exist", "42703")));

        assertThat(Statuses.of(problem)).isEqualTo(500);
        assertThat(problem.sentence()).doesNotContain("secret");
        assertThat(problem.sentence()).contains(String.valueOf(problem.extras().get("incident")));
    }

    @Test
    void a_chain_of_causes_that_bites_its_tail_ends() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(Problems.foreseen(first)).isEmpty();
    }
}
