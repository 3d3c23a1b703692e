package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The database goes away: the answer is 503, nothing is half saved, and when it is back everything works again. */
@ApiTest
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int THREADS = 4;
    private static final int EACH = 20;
    private static final int CUTS = 6;
    /** A year in which no other test registers anything. */
    private static final LocalDate RECEIVED = LocalDate.of(2007, 5, 9);

    private final JsonObject body = RequestFixture.registration(RECEIVED).build();
    private final Program governance;
    private final RequestFixture requests;

    DatabaseAwayTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
        requests = new RequestFixture(intranet);
    }

    @Test
    void while_it_is_away_nothing_is_saved_and_afterwards_everything_works() throws Exception {
        ItsDatabase database = ItsDatabase.find();
        String path = requests.registered();
        String etag = governance.get(path).etag();
        int number = Numbers.of(governance.post("/requests", body));

        database.takeAway();
        try {
            away(governance.get(path));
            away(governance.post("/requests", body));
            away(governance.post(path + "/steps/acknowledge", ""));
        } finally {
            database.giveBack();
        }

        until(() -> governance.get(path), 200);
        assertThat(governance.get(path).etag()).isEqualTo(etag);
        assertThat(Numbers.of(governance.post("/requests", body))).isEqualTo(number + 1);
    }

    @Test
    void connections_cut_in_the_middle_leave_no_gap_and_no_double() throws Exception {
        ItsDatabase database = ItsDatabase.find();
        int before = Numbers.of(governance.post("/requests", body));

        CompletableFuture<Void> cuts = CompletableFuture.runAsync(() -> cut(database));
        List<Integer> numbers =
                AtOnce.run(THREADS, () -> IntStream.range(0, EACH)
                                .mapToObj(i -> registered())
                                .toList())
                        .stream()
                        .flatMap(Collection::stream)
                        .sorted()
                        .toList();
        cuts.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        int after = Numbers.of(until(() -> governance.post("/requests", body), 201));

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(before + 1, before + THREADS * EACH)
                        .boxed()
                        .toList());
        assertThat(after).isEqualTo(before + THREADS * EACH + 1);
    }

    /** As a careful program does it: the same key until it is answered. */
    private int registered() {
        String key = UUID.randomUUID().toString();
        return Numbers.of(until(() -> governance.post("/requests", body, "Idempotency-Key", key), 201));
    }

    private static void cut(ItsDatabase database) {
        try {
            for (int i = 0; i < CUTS; i++) {
                database.cut();
                TimeUnit.MILLISECONDS.sleep(150);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks until the answer has this status; meanwhile nothing else than 503 will do. */
    private static Reply until(Supplier<Reply> asking, int status) {
        Instant latest = Instant.now().plus(PATIENCE);
        Reply reply = asking.get();
        while (reply.status() != status && Instant.now().isBefore(latest)) {
            assertThat(reply.status()).as(reply::text).isEqualTo(503);
            reply = asking.get();
        }
        return reply.is(status);
    }

    private static void away(Reply reply) {
        JsonObject problem = reply.problem(503, "database.away");
        assertThat(problem.getString("detail")).contains("Nothing was saved");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
    }
}
