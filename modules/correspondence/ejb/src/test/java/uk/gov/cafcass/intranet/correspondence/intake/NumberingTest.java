package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.intake.Marker.Kind;

/** How far a text has counted decides what its next number is. */
class NumberingTest {

    private final Numbering numbering = new Numbering();

    private static Marker marker(String written) {
        return MarkerReader.at(written + " How many?", 0).orElseThrow();
    }

    private Optional<Marker> fresh(String written) {
        return numbering.accept(marker(written), true, "");
    }

    private void counted(String... written) {
        Arrays.stream(written).forEach(one -> assertThat(fresh(one)).isPresent());
    }

    private Optional<Kind> kindOf(String written) {
        return fresh(written).map(Marker::kind);
    }

    @Test
    void i_is_roman_at_the_beginning_and_a_letter_after_h() {
        assertThat(kindOf("i)")).contains(Kind.ROMAN);
        assertThat(kindOf("ii)")).contains(Kind.ROMAN);
        assertThat(kindOf("iii)")).contains(Kind.ROMAN);
    }

    @Test
    void after_h_the_letter_i_is_due() {
        counted("a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)");
        assertThat(kindOf("i)")).contains(Kind.LETTER);
        assertThat(kindOf("j)")).contains(Kind.LETTER);
    }

    @Test
    void v_goes_on_after_iv_and_is_no_letter() {
        counted("i)", "ii)", "iii)", "iv)");
        assertThat(fresh("v)")).hasValueSatisfying(marker -> {
            assertThat(marker.kind()).isEqualTo(Kind.ROMAN);
            assertThat(marker.value()).isEqualTo(5);
        });
    }

    @Test
    void letters_begin_with_a_and_a_few_may_be_left_out() {
        assertThat(fresh("c)")).isEmpty();
        counted("a)", "d)");
        assertThat(fresh("h)")).as("four further").isEmpty();
        assertThat(fresh("d)")).as("the same again").isEmpty();
    }

    @Test
    void parts_begin_anew_under_the_next_number() {
        counted("1.", "a)", "b)", "2.");
        assertThat(fresh("c)")).isEmpty();
        assertThat(fresh("a)")).isPresent();
    }

    @Test
    void letters_go_on_after_numbers_that_stand_beneath_one_of_them() {
        counted("a)", "1.", "b)");
        assertThat(fresh("c)")).isPresent();
    }

    @Test
    void a_paragraph_may_begin_with_any_number_and_a_line_within_it_with_the_next_alone() {
        assertThat(numbering.accept(marker("7."), false, "there were up to")).isEmpty();
        assertThat(numbering.accept(marker("7."), false, "the list is long")).isEmpty();
        assertThat(fresh("7.")).isPresent();
        assertThat(numbering.accept(marker("8."), false, "the list is long")).isPresent();
        assertThat(numbering.accept(marker("3."), false, "That is all.")).isPresent();
    }

    @Test
    void a_number_with_a_dash_counts_in_turn_only() {
        assertThat(fresh("5 -")).isEmpty();
        counted("1 -", "2 -");
    }

    @Test
    void a_number_with_a_point_goes_on_where_it_is_due() {
        assertThat(fresh("1.2")).isEmpty();
        counted("1.");
        assertThat(fresh("1.2")).as("1.1 is missing").isEmpty();
        counted("1.1", "1.2", "2.1");
        assertThat(fresh("4.1")).isEmpty();
        assertThat(fresh("1.3")).isEmpty();
    }

    @Test
    void what_goes_on_is_known_at_every_level_that_has_begun() {
        counted("1.", "a)");
        assertThat(numbering.continues(marker("2."))).isTrue();
        assertThat(numbering.continues(marker("3."))).isFalse();
        assertThat(numbering.continues(marker("b)"))).isTrue();
        assertThat(numbering.continues(marker("ii)"))).isFalse();
        assertThat(numbering.continues(marker("-"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as under section 12",
                "under s. 40",
                "see paragraph",
                "on page",
                "in the rules",
                "of regulation 12(4)",
                "Table"
            })
    void a_number_after_what_is_cited_belongs_to_it(String before) {
        assertThat(Numbering.isCited(marker("(a)"), before)).isTrue();
        assertThat(numbering.accept(marker("(a)"), false, before)).isEmpty();
        assertThat(fresh("(a)")).as("in a paragraph of its own it is a number").isPresent();
    }

    @ParameterizedTest
    @CsvSource({"children in room, 2., true", "aged, 3., true", "up to, 4), true", "the cost of, (a), false"})
    void a_number_that_a_sentence_counts_with_is_none(String before, String written, boolean cited) {
        assertThat(Numbering.isCited(marker(written), before)).isEqualTo(cited);
    }
}
