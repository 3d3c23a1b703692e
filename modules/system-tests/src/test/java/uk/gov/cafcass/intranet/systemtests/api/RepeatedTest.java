package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code Idempotency-Key}: however often it is sent, it is registered once. */
@ApiTest
class RepeatedTest {

    /** A year in which no other test registers anything. */
    private static final LocalDate RECEIVED = LocalDate.of(2008, 5, 7);

    private final Program governance;
    private final String key = UUID.randomUUID().toString();

    RepeatedTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void the_same_key_with_the_same_body_gives_the_same_request() {
        JsonObject body = RequestFixture.registration(RECEIVED).build();

        Reply first = governance.post("/requests", body, "Idempotency-Key", key).is(201);
        Reply again = governance.post("/requests", body, "Idempotency-Key", key).is(201);
        Reply next = governance.post("/requests", body).is(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Numbers.of(next)).isEqualTo(Numbers.of(first) + 1);
    }

    @Test
    void the_same_key_from_many_threads_at_once_gives_one_request() throws Exception {
        JsonObject body = RequestFixture.registration(RECEIVED).build();
        Callable<Reply> post = () -> governance.post("/requests", body, "Idempotency-Key", key);

        List<Reply> replies = AtOnce.run(8, post);
        Reply next = governance.post("/requests", body).is(201);

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Numbers::of).containsOnly(Numbers.of(next) - 1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        governance
                .post("/requests", RequestFixture.registration(RECEIVED).build(), "Idempotency-Key", key)
                .is(201);
        JsonObject other =
                RequestFixture.registration(RECEIVED).add("subject", "Another").build();

        governance.post("/requests", other, "Idempotency-Key", key).problem(409, "idempotency-key.reused");
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        JsonObject wrong =
                RequestFixture.registration(RECEIVED).add("subject", "").build();
        governance.post("/requests", wrong, "Idempotency-Key", key).problem(422, "fields");

        governance
                .post("/requests", RequestFixture.registration(RECEIVED).build(), "Idempotency-Key", key)
                .is(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_key_has_1_to_200_characters(int length) {
        governance
                .post("/requests", RequestFixture.registration(RECEIVED).build(), "Idempotency-Key", "k".repeat(length))
                .problem(400, "idempotency-key.length");
    }
}
