package uk.gov.cafcass.intranet.kernel.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** Postcodes as people type them. */
class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "wr11aa, WR1 1AA",
        "WR1 1AA, WR1 1AA",
        "' w r 1 - 1 a a ', WR1 1AA",
        "WR1, WR1",
        "wr11, WR11",
        "WR11 1AA, WR11 1AA",
        "WR1 1, WR1",
        "WR1 1A, WR1",
        "SW1A 2AA, SW1A 2AA",
        "sw1a, SW1A",
        "m11ae, M1 1AE",
        "B4 6DS, B4 6DS",
        "WC1B\u00a03HF, WC1B 3HF"
    })
    void a_postcode_is_read_however_it_is_written(String typed, String expected) {
        assertThat(Postcode.of(typed)).hasToString(expected);
        assertThat(Postcode.of(expected)).isEqualTo(Postcode.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "WR", "1AA", "WRI 1AA", "WR1 1CA", "WR123", "Worcester", "WR1 1AA WR1 1AB", "٤WR1"})
    void what_is_none_is_said_to_be_none_with_an_example(String typed) {
        assertThatThrownBy(() -> Postcode.of(typed)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("postcode.malformed");
            assertThat(problem.sentence()).contains("“" + typed.strip() + "”").contains("WR1 1AA");
            assertThat(problem.faults()).extracting(Problem.Fault::field).containsExactly("postcode");
        });
    }
}
