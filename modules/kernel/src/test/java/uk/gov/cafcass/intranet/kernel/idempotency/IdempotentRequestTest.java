package uk.gov.cafcass.intranet.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;

/** What a request makes under its key, from where it was sent to and what was sent. */
class IdempotentRequestTest {

    private static final String PLACE = "POST things?";

    private final StaffFixture fixture = new StaffFixture();
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void noKeysYet() {
        fixture.database.execute("delete from kernel.idempotency_key");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void without_a_key_it_is_made_each_time() {
        assertThat(fixture.<Long>call(s -> s.get(IdempotentRequest.class).once(made::incrementAndGet)))
                .isEqualTo(1);
        assertThat(fixture.<Long>call(s -> s.get(IdempotentRequest.class).once(made::incrementAndGet)))
                .isEqualTo(2);
    }

    @Test
    void under_its_key_it_is_made_once_and_its_number_given_again() {
        assertThat(number("key", PLACE, "body")).isEqualTo(1);
        assertThat(number("key", PLACE, "body")).isEqualTo(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void what_was_made_the_first_time_is_found_again_by_its_name() {
        assertThat(thing()).isEqualTo("made as 15-1");
        assertThat(thing()).isEqualTo("found as 15-1");
    }

    @Test
    void the_same_key_with_another_body_or_sent_to_another_place_is_refused() {
        number("key", PLACE, "body");
        for (String[] other : new String[][] {{PLACE, "another body"}, {"POST others?", "body"}}) {
            Problem refusal = catchThrowableOfType(Problem.class, () -> number("key", other[0], other[1]));
            assertThat(refusal.code()).as("%s", (Object) other).isEqualTo("idempotency-key.reused");
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whoever_says_what_was_sent_is_heard_in_place_of_the_body() {
        for (String boundary : new String[] {"--1", "--2"}) {
            fixture.<Long>call(s -> {
                IdempotentRequest request = s.get(IdempotentRequest.class);
                request.under("key", PLACE, () -> boundary);
                request.sent("a.pdf", "the file");
                return request.once(made::incrementAndGet);
            });
        }
        assertThat(made).hasValue(1);
    }

    private long number(String key, String place, String body) {
        return fixture.call(s -> {
            IdempotentRequest request = s.get(IdempotentRequest.class);
            request.under(key, place, () -> body);
            return request.once(made::incrementAndGet);
        });
    }

    private String thing() {
        return fixture.call(s -> {
            IdempotentRequest request = s.get(IdempotentRequest.class);
            request.under("key", PLACE, () -> "body");
            return request.once(() -> "made as 15-1", all -> all.substring(8), name -> "found as " + name);
        });
    }
}
