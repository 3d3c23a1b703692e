package uk.gov.cafcass.intranet.kernel.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Work has a transaction of its own, which ends however the work does. */
class TransactionTemplateTest {

    private final List<String> calls = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private boolean refusing;
    private final TransactionTemplate template = new TransactionTemplate((UserTransaction) Proxy.newProxyInstance(
            TransactionTemplateTest.class.getClassLoader(),
            new Class<?>[] {UserTransaction.class},
            (self, method, given) -> answer(method.getName(), given)));

    @Test
    void work_is_committed_and_its_result_given() {
        assertThat(template.<Integer>call(() -> 7)).isEqualTo(7);
        assertThat(calls).containsExactly("setTransactionTimeout 120", "begin", "commit", "setTransactionTimeout 0");
    }

    @Test
    void work_that_takes_long_says_how_long_it_may() {
        assertThat(template.<Integer>call(Duration.ofMinutes(15), () -> 7)).isEqualTo(7);
        assertThat(calls).startsWith("setTransactionTimeout 900");
    }

    @Test
    void what_throws_is_rolled_back_and_thrown_on() {
        assertThatThrownBy(() -> template.call(() -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no");
        assertThat(calls).containsExactly("setTransactionTimeout 120", "begin", "rollback", "setTransactionTimeout 0");
    }

    @Test
    void a_commit_that_is_refused_is_an_error_and_not_rolled_back_twice() {
        refusing = true;
        assertThatThrownBy(() -> template.<Integer>call(() -> 7))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(RollbackException.class);
        assertThat(calls).containsExactly("setTransactionTimeout 120", "begin", "commit", "setTransactionTimeout 0");
    }

    private @Nullable Object answer(String name, Object @Nullable [] given) throws RollbackException {
        if (name.equals("getStatus")) {
            return status;
        }
        calls.add(given == null ? name : name + " " + Arrays.toString(given).replaceAll("[\\[\\]]", ""));
        if (name.equals("begin")) {
            status = Status.STATUS_ACTIVE;
        } else if (!name.equals("setTransactionTimeout")) {
            status = Status.STATUS_NO_TRANSACTION;
        }
        if (name.equals("commit") && refusing) {
            throw new RollbackException();
        }
        return null;
    }
}
