package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;

class QueryParametersTest {

    private enum State {
        CLEARANCE
    }

    private static QueryParameters sent(String... namesAndValues) {
        return new QueryParameters(Parameters.of(namesAndValues), Set.of("state", "limit", "due-before"));
    }

    @Test
    void an_empty_parameter_is_as_if_it_were_not_there() {
        assertThat(sent("state", "").choice("state", State.class)).isEmpty();
        assertThat(sent("limit", "").number("limit", 1, 200, 50)).isEqualTo(50);
    }

    @Test
    void words_are_taken_in_any_case() {
        assertThat(sent("state", "clearance").choice("state", State.class)).contains(State.CLEARANCE);
    }

    @Test
    void a_wrong_value_is_refused_by_the_name_of_its_parameter() {
        assertRefused("state", () -> sent("state", "OPEN").choice("state", State.class));
        assertRefused("limit", () -> sent("limit", "0").number("limit", 1, 200, 50));
        assertRefused("limit", () -> sent("limit", "201").number("limit", 1, 200, 50));
        assertRefused("limit", () -> sent("limit", "many").number("limit", 1, 200, 50));
        assertRefused("due-before", () -> sent("due-before", "2015-02-29").day("due-before"));
    }

    @Test
    void what_is_not_known_or_stands_twice_is_refused() {
        assertRefused("stat", () -> sent("stat", "SENT"));
        assertRefused("state", () -> sent("state", "SENT", "state", "READY"));
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Problem refusal = catchThrowableOfType(Problem.class, reading);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }
}
