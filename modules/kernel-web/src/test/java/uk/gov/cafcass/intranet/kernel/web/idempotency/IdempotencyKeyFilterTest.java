package uk.gov.cafcass.intranet.kernel.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;
import uk.gov.cafcass.intranet.kernel.web.SentRequest;

/** What a key stands for: method, address, query and body; a request that differs in one of them is another. */
class IdempotencyKeyFilterTest {

    private static final Database DATABASE = Database.with("kernel");
    private static final Transactions TRANSACTIONS = transactions();
    private static final String KEY = "Idempotency-Key";

    private final AtomicLong made = new AtomicLong();

    private static Transactions transactions() {
        DATABASE.execute("insert into kernel.account (username, name) values ('gwen', 'Gwen Price')");
        long id = Long.parseLong(
                DATABASE.query("select id from kernel.account").get(0).get(0));
        SignedInCaller caller = new SignedInCaller();
        caller.is(new StaffMember(id, "gwen", "Gwen Price", Set.of(Role.GOVERNANCE)));
        return new Transactions(DATABASE)
                .unit(KernelUnit.class, "kernel")
                .given(Clock.class, FixedClock.on("2026-11-24"))
                .given(Caller.class, caller);
    }

    @AfterAll
    static void close() {
        TRANSACTIONS.close();
        DATABASE.close();
    }

    /** Answers a request: filters it, reads its body and makes something. */
    private long answer(SentRequest sent) {
        return TRANSACTIONS.call(s -> {
            IdempotentRequest request = s.fresh(IdempotentRequest.class);
            new IdempotencyKeyFilter(request).filter(sent.context());
            try {
                sent.body().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return request.once(made::incrementAndGet);
        });
    }

    private static SentRequest post(String key) {
        return new SentRequest("POST", "requests?draft=1").with(KEY, key).body("{}");
    }

    @Test
    void a_repeat_is_answered_with_what_was_made() {
        assertThat(answer(post("repeat"))).isEqualTo(1);
        assertThat(answer(post("repeat"))).isEqualTo(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void without_a_key_each_makes_its_own_and_the_body_is_left_as_it_is() {
        SentRequest sent = new SentRequest("POST", "requests").body("{}");
        var body = sent.body();
        assertThat(answer(sent)).isEqualTo(1);
        assertThat(sent.body()).isSameAs(body);
        assertThat(answer(new SentRequest("POST", "requests").body("{}"))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "method, PUT, requests?draft=1, {}",
        "path, POST, centres?draft=1, {}",
        "query, POST, requests?draft=2, {}",
        "no query, POST, requests, {}",
        "body, POST, requests?draft=1, []",
        "no body, POST, requests?draft=1, ''",
    })
    void a_key_that_was_used_for_something_else_is_refused(String differs, String method, String address, String body) {
        answer(post(differs));
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> answer(new SentRequest(method, address).with(KEY, differs).body(body)));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(made).hasValue(1);
    }
}
