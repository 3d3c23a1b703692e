package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.validation.At;

class QueryParametersTest {

    private enum State {
        CLEARANCE
    }

    private record Day(LocalDate on) {

        static Day parse(String text) {
            return Optional.of(text)
                    .filter("today"::equals)
                    .map(word -> new Day(LocalDate.parse("2015-06-08")))
                    .orElseThrow(() -> Problem.of(Kind.MALFORMED, "day.unknown", "There is only today."));
        }
    }

    private record Sent(
            Optional<State> state,
            @Between(from = 1, to = 200, otherwise = 50) int limit,
            @Between(from = 0, to = 9) Optional<Integer> offset,
            @At("due-before") Optional<LocalDate> dueBefore,
            Optional<Boolean> all,
            Optional<Day> day) {}

    private record Needed(String near, State state) {}

    private static Sent sent(String... namesAndValues) {
        return QueryParameters.read(Parameters.of(namesAndValues), Sent.class);
    }

    @Test
    void an_empty_parameter_is_as_if_it_were_not_there() {
        assertThat(sent("state", "", "limit", " ", "offset", "")).isEqualTo(sent());
        assertThat(sent().limit()).isEqualTo(50);
        assertThat(sent().offset()).isEmpty();
    }

    @Test
    void each_is_read_as_what_the_component_is_and_words_in_any_case() {
        assertThat(sent(
                        "state",
                        "clearance",
                        "limit",
                        "200",
                        "offset",
                        "0",
                        "due-before",
                        "2015-06-08",
                        "all",
                        "true",
                        "day",
                        "today"))
                .isEqualTo(new Sent(
                        Optional.of(State.CLEARANCE),
                        200,
                        Optional.of(0),
                        Optional.of(LocalDate.parse("2015-06-08")),
                        Optional.of(true),
                        Optional.of(new Day(LocalDate.parse("2015-06-08")))));
    }

    @Test
    void a_wrong_value_is_refused_by_the_name_of_its_parameter() {
        assertRefused(() -> sent("state", "OPEN"), "state");
        assertRefused(() -> sent("limit", "0"), "limit");
        assertRefused(() -> sent("limit", "201"), "limit");
        assertRefused(() -> sent("limit", "many"), "limit");
        assertRefused(() -> sent("offset", "-1"), "offset");
        assertRefused(() -> sent("due-before", "2015-02-29"), "due-before");
        assertRefused(() -> sent("all", "yes"), "all");
    }

    @Test
    void what_a_type_says_of_its_text_is_told_as_it_says_it() {
        assertThat(assertRefused(() -> sent("day", "yesterday")).code()).isEqualTo("day.unknown");
    }

    @Test
    void what_is_not_known_or_stands_twice_is_refused() {
        assertRefused(() -> sent("stat", "SENT"), "stat");
        assertRefused(() -> sent("dueBefore", "2015-06-08"), "dueBefore");
        Parameters twice = Parameters.of("state", "CLEARANCE");
        twice.add("state", "CLEARANCE");
        assertRefused(() -> QueryParameters.read(twice, Sent.class), "state");
    }

    @Test
    void what_must_be_there_is_missed() {
        assertRefused(() -> QueryParameters.read(Parameters.of("near", " "), Needed.class), "near", "state");
    }

    /** No database keeps such days. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01", "0000-12-31"})
    void a_day_outside_of_the_years_that_four_digits_write_is_refused(String day) {
        assertRefused(() -> sent("due-before", day), "due-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2015-06-08", "9999-12-31"})
    void a_day_within_them_is_taken(String day) {
        assertThat(sent("due-before", day).dueBefore()).map(LocalDate::toString).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-1", "\u0663"})
    void a_number_that_is_too_long_for_any_or_not_written_in_digits_is_refused(String number) {
        assertRefused(() -> sent("limit", number), "limit");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Problem refusal =
                assertRefused(() -> sent("day", "yesterday", "limit", "0", "stat", "SENT"), "stat", "limit", "day");
        assertThat(refusal.code()).isEqualTo("parameter.wrong");
        assertThat(refusal.sentence()).contains("3");
    }

    private static Problem assertRefused(ThrowingCallable reading, String... fields) {
        Problem refusal = catchThrowableOfType(Problem.class, reading);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(fields);
        return refusal;
    }
}
