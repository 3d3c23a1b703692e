package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as somebody typed it, made fit for print. */
class PlainTextTest {

    @Test
    void paragraphs_are_parted_by_blank_lines_and_keep_their_own_line_breaks() {
        assertThat(PlainText.paragraphs("\n\nHow many?\r\nAnd why?\r\n \u00a0\r\nWho?\n\n\n\nWhen?\n"))
                .containsExactly("How many?\nAnd why?", "Who?", "When?");
        assertThat(PlainText.paragraphs(" \n\n\t\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u200b", "\u202e", "\u2066", "\ufeff", "\ud83d", "\uffff"})
    void what_no_page_can_show_is_left_out(String mark) {
        assertThat(PlainText.printable("a" + mark + "b")).isEqualTo("ab");
    }

    @Test
    void what_a_page_can_show_stays() {
        String text = "Zoë\tO’Neill – £450 \ud83d\ude00\nمرحبا";
        assertThat(PlainText.printable(text)).isEqualTo(text);
        assertThat(PlainText.printable("one\rtwo\r\nthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void a_line_has_single_spaces_and_none_at_its_ends() {
        assertThat(PlainText.line(" How\u00a0 many\n\nwere\tthere? ")).isEqualTo("How many were there?");
    }
}
