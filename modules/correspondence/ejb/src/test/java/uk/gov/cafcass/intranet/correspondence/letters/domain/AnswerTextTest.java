package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of an answer is printed. */
class AnswerTextTest {

    @Test
    void script_pictures_styles_and_relative_links_go_and_their_text_stays() {
        AnswerText answer = AnswerText.of(
                "<p style='background:url(http://a/b)' onclick='x()'>A <a href='javascript:x()'>b</a>"
                        + " <a href='/c'>c</a><img src='http://a/d'><svg><image href='http://a/e'/></svg></p><script>f()</script>");
        assertThat(answer.xhtml()).isEqualTo("<p>A b c</p>");
    }

    @Test
    void links_lists_quotations_and_emphasis_stay() {
        String html =
                "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a> <strong>s</strong><em>e</em><u>u</u><br />l</p>"
                        + "<ul><li>1</li></ul><blockquote><p>q</p></blockquote><h3>h</h3>";
        assertThat(AnswerText.of(html).xhtml()).isEqualTo(html);
    }

    @Test
    void loose_text_becomes_a_paragraph() {
        assertThat(AnswerText.of("a <b>b</b><p>c</p>d").xhtml())
                .isEqualTo("<p>a <strong>b</strong></p><p>c</p><p>d</p>");
    }

    @Test
    void the_first_heading_is_of_the_third_level_since_PDF_UA_lets_none_be_skipped() {
        assertThat(AnswerText.of("<h4>a</h4><h4>b</h4>").xhtml()).isEqualTo("<h3>a</h3><h4>b</h4>");
    }

    @Test
    void empty_elements_go() {
        assertThat(AnswerText.of("<p> <br></p><ul><li>&nbsp;</li></ul><a href='https://a.b'></a>"))
                .satisfies(answer -> {
                    assertThat(answer.xhtml().strip()).isEmpty();
                    assertThat(answer.isEmpty()).isTrue();
                });
    }

    @Test
    void its_paragraphs_are_read_once_each() {
        assertThat(AnswerText.of("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><p>e<br>f</p>")
                        .paragraphs())
                .containsExactly("a", "b", "c", "d", "e f");
    }
}
