package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** References count up within their year, without gaps and without doubles, however many register at once. */
@ApiTest
class NumberingTest {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    /** A year in which no other test registers anything. */
    private static final LocalDate RECEIVED = LocalDate.of(2009, 5, 6);

    private final Program governance;

    NumberingTest(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void two_hundred_registrations_by_eight_threads_leave_no_gap() throws Exception {
        JsonObject body = RequestFixture.registration(RECEIVED).build();
        JsonObject refused =
                RequestFixture.registration(RECEIVED).add("subject", "").build();
        int before = Numbers.of(governance.post("/requests", body));

        List<Integer> numbers = AtOnce.run(THREADS, () -> IntStream.range(0, EACH)
                        .mapToObj(i -> {
                            governance.post("/requests", refused).is(422);
                            return Numbers.of(governance.post("/requests", body));
                        })
                        .toList())
                .stream()
                .flatMap(Collection::stream)
                .sorted()
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(before + 1, before + THREADS * EACH)
                        .boxed()
                        .toList());
    }
}
