package uk.gov.cafcass.intranet.intranet.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Which status each kind of problem has, and what it is called (RFC 9457). */
class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "MALFORMED, 400, Bad Request",
        "NOT_SIGNED_IN, 401, Unauthorized",
        "NOT_ALLOWED, 403, Forbidden",
        "NOT_FOUND, 404, Not Found",
        "CONFLICT, 409, Conflict",
        "STALE, 412, Precondition Failed",
        "TOO_LARGE, 413, Request Entity Too Large",
        "UNSUPPORTED, 415, Unsupported Media Type",
        "INVALID, 422, Unprocessable Content",
        "CONDITION_MISSING, 428, Precondition Required",
        "TOO_MANY, 429, Too Many Requests",
        "UNAVAILABLE, 503, Service Unavailable",
    })
    void a_kind_of_problem_has_its_status_and_title(Kind kind, int status, String title) {
        assertThat(Statuses.of(kind)).isEqualTo(status);
        assertThat(Statuses.of(Problem.of(kind, "any.code", "Sentence"))).isEqualTo(status);
        assertThat(Titles.of(status)).isEqualTo(title);
    }

    @Test
    void no_two_kinds_have_one_status_so_that_a_client_can_tell_them_apart() {
        List<Integer> statuses = Arrays.stream(Kind.values()).map(Statuses::of).toList();
        assertThat(statuses).doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_foresaw_is_our_fault_whatever_its_kind() {
        for (Kind kind : Kind.values()) {
            assertThat(Statuses.of(Problem.of(kind, Problems.UNFORESEEN, "Sorry")))
                    .isEqualTo(500);
        }
        assertThat(Titles.of(500)).isEqualTo("Internal Server Error");
        assertThat(Titles.of(599)).isEqualTo("Error");
    }
}
