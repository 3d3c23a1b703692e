package uk.gov.cafcass.intranet.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What people paste is kept, except for what cannot be seen and can mislead. */
class CleanTextTest {

    @Test
    void line_ends_become_one_kind_and_control_characters_go() {
        assertThat(CleanText.text("one\r\ntwo\rthree\n\tfour\u0000\u0007\u001b[31m\u0085"))
                .isEqualTo("one\ntwo\nthree\n\tfour[31m");
    }

    @Test
    void everything_that_can_be_seen_stays() {
        String seen = "Dear Sirs 🙂 – “quoted” naïve עברית <script>alert(1)</script> \u00a0 e\u0301";
        assertThat(CleanText.text(seen)).isEqualTo(seen);
    }

    @Test
    void half_a_character_which_no_database_can_keep_goes() {
        assertThat(CleanText.text("a\ud83db\ude42c🙂")).isEqualTo("abc🙂");
        assertThat(CleanText.line("a\ud83db\ude42c🙂")).isEqualTo("a b c🙂");
    }

    @Test
    void a_line_is_one_line_without_tricks_of_the_writing_direction() {
        assertThat(CleanText.line("  Life \r\n story\t\u202egnp.exe\u202c \u2067work\u2069 "))
                .isEqualTo("Life story gnp.exe work");
    }

    @Property
    void cleaning_twice_is_cleaning_once(@ForAll String typed) {
        assertThat(CleanText.text(CleanText.text(typed))).isEqualTo(CleanText.text(typed));
        assertThat(CleanText.line(CleanText.line(typed))).isEqualTo(CleanText.line(typed));
    }

    @Property
    void a_line_never_has_a_line_end_nor_a_space_at_its_ends(@ForAll String typed) {
        assertThat(CleanText.line(typed))
                .doesNotContain("\n", "\r", "\u0000")
                .isEqualTo(CleanText.line(typed).strip());
    }
}
