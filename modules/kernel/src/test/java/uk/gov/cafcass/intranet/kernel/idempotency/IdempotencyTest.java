package uk.gov.cafcass.intranet.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;

/** A request that is sent twice under one key makes one thing. */
class IdempotencyTest {

    private final StaffFixture fixture = new StaffFixture();
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void noKeysYet() {
        fixture.database.execute("delete from kernel.idempotency_key");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_second_time_the_first_answer_is_given_and_nothing_is_made() {
        assertThat(once("key", "content", this::made)).isEqualTo("15-1");
        assertThat(once("key", "content", this::made)).isEqualTo("15-1");
        assertThat(once("other key", "content", this::made)).isEqualTo("15-2");
        assertThat(runs).hasValue(2);
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        once("key", "content", this::made);
        Problem problem = catchThrowableOfType(Problem.class, () -> once("key", "other content", this::made));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(runs).hasValue(1);
    }

    @Test
    void work_that_fails_leaves_the_key_free() {
        assertThatThrownBy(() -> once("key", "content", () -> {
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");
        assertThat(once("key", "corrected content", this::made)).isEqualTo("15-1");
    }

    @Test
    void keys_of_two_people_are_two_keys() {
        once("key", "content", this::made);
        fixture.caller.is(fixture.add("gwen", "Gwen Price", Role.GOVERNANCE));
        assertThat(once("key", "other content", this::made)).isEqualTo("15-2");
    }

    @Test
    void of_two_at_once_the_second_waits_and_gets_the_answer_of_the_first() throws Exception {
        CountDownLatch inTheWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<String> first = () -> once("key", "content", () -> {
                inTheWork.countDown();
                wait(goOn);
                return made();
            });
            Callable<String> second = () -> once("key", "content", this::made);
            var firstAnswer = threads.submit(first);
            assertThat(inTheWork.await(10, TimeUnit.SECONDS)).isTrue();
            var secondAnswer = threads.submit(second);
            untilSomebodyWaits();
            assertThat(secondAnswer.isDone()).isFalse();
            goOn.countDown();
            assertThat(List.of(firstAnswer.get(), secondAnswer.get())).containsOnly("15-1");
        } finally {
            goOn.countDown();
            threads.shutdown();
        }
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_key_has_one_to_two_hundred_characters(int length) {
        Problem problem = catchThrowableOfType(Problem.class, () -> once("k".repeat(length), "content", this::made));
        assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
    }

    private String once(String key, String content, Supplier<String> work) {
        return fixture.call(services -> services.get(Idempotency.class).once(key, content, work));
    }

    private String made() {
        return "15-" + runs.incrementAndGet();
    }

    private void untilSomebodyWaits() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            String waiting = fixture.value("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and datname = current_database()");
            if (!waiting.equals("0")) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("Nobody waited");
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
