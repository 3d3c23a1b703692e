package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as people paste it: every line break counts, and nothing that can be seen is lost. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000b", "\u0085", "\u2028", "\u2029"})
    void every_kind_of_line_break_ends_one_line(String end) {
        assertThat(PlainText.lines("one" + end + "two")).containsExactly("one", "two");
    }

    @Test
    void empty_lines_stay_and_a_text_without_lines_is_one() {
        assertThat(PlainText.lines("one\r\n\r\ntwo\n")).containsExactly("one", "", "two", "");
        assertThat(PlainText.lines("")).containsExactly("");
    }

    @Test
    void what_nobody_sees_goes_and_what_somebody_sees_stays() {
        assertThat(PlainText.lines("\ufeffa\u0000b\u0007\tc\ud83d\ude00\ud83dd\u200f"))
                .containsExactly("ab\tc\ud83d\ude00d\u200f");
    }

    @Test
    void white_space_of_any_kind_becomes_one_space_and_none_at_the_ends() {
        assertThat(PlainText.folded("\u00a0 How\t\u2003many \n are\u00a0there? "))
                .isEqualTo("How many are there?");
        assertThat(PlainText.folded(" \t ")).isEmpty();
    }
}
