package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML of any origin becomes the few elements of a letter, in an order that a tagged PDF can have (G-11). */
class PrintableHtmlTest {

    private static String clean(String html) {
        return PrintableHtml.clean(html).body().html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text between blocks becomes a paragraph, with what is marked in it
            Twelve                                      | <p>Twelve</p>
            Twelve <b>children</b><p>And</p>so on       | <p>Twelve <strong>children</strong></p><p>And</p><p>so on</p>
            <blockquote>Nobody<p>Never</p></blockquote> | <blockquote><p>Nobody</p><p>Never</p></blockquote>
            # the first heading stands beneath the question, and no level is skipped
            <h4>One</h4><h4>Two</h4>                    | <h3>One</h3><h4>Two</h4>
            <h3>One</h3><h4>Two</h4>                    | <h3>One</h3><h4>Two</h4>
            # what has nothing in it goes, from the inside outwards
            <p>Twelve</p><p> </p><p><strong></strong></p> | <p>Twelve</p>
            <ul><li></li><li>One</li></ul>              | <ul><li>One</li></ul>
            <ul><li> </li></ul><p>One</p>               | <p>One</p>
            <blockquote><p></p></blockquote><p>One</p>  | <p>One</p>
            # a link that leads nowhere is its words
            <p><a>here</a></p>                          | <p>here</p>
            """)
    void it_has_the_shape_of_a_letter(String html, String printed) {
        assertThat(clean(html)).isEqualTo(printed);
    }

    @Test
    void what_could_run_or_fetch_something_does_not_reach_the_page() {
        assertThat(
                        clean(
                                "<p onclick='x()'>One<script>alert(1)</script><img src='http://x/y.png'></p><iframe src='//x'></iframe>"))
                .isEqualTo("<p>One</p>");
    }

    @Test
    void it_is_well_formed_so_that_it_can_be_set() {
        assertThat(clean("<p>Fish & chips < 5&nbsp;pounds<br>each"))
                .startsWith("<p>Fish &amp; chips &lt; 5")
                .endsWith("<br />each</p>");
    }

    @Test
    void marks_that_turn_the_text_are_left_out_within_elements_too() {
        assertThat(clean("<p>Why <em>\u202ehidden\u202c</em>?</p>")).isEqualTo("<p>Why <em>hidden</em>?</p>");
    }

    @Test
    void a_paragraph_of_marks_that_nobody_sees_is_empty() {
        assertThat(clean("<p>\u200b\u2060</p><p>One</p>")).isEqualTo("<p>One</p>");
    }
}
