package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** No database keeps such days. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01", "0000-12-31"})
    void a_day_outside_of_the_years_that_four_digits_write_is_refused(String day) {
        assertRefused("due-before", () -> sent("due-before", day).day("due-before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2015-06-08", "9999-12-31"})
    void a_day_within_them_is_taken(String day) {
        assertThat(sent("due-before", day).day("due-before")).map(LocalDate::toString).contains(day);
    }

    @Test
    void a_number_at_its_bounds_is_taken_and_one_too_long_for_any_is_refused() {
        assertThat(sent("limit", "1").number("limit", 1, 200, 50)).isEqualTo(1);
        assertThat(sent("limit", "200").number("limit", 1, 200, 50)).isEqualTo(200);
        assertThat(sent().number("limit", 1, 200, 50)).isEqualTo(50);
        assertRefused("limit", () -> sent("limit", "99999999999").number("limit", 1, 200, 50));
        assertRefused("limit", () -> sent("limit", "-1").number("limit", -5, 200, 50));
        assertRefused("limit", () -> sent("limit", "\u0663").number("limit", 1, 200, 50));
    }

    @Test
    void what_is_needed_and_missing_is_named() {
        QueryParameters parameters = sent("state", " ");
        assertRefused("state", () -> parameters.needed("state", parameters.text("state")));
        assertThat(sent("state", " a  b\n").text("state")).contains("a b");
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Problem refusal = catchThrowableOfType(Problem.class, reading);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }
}
