package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in an answer runs or loads, and no words are lost. */
class AnswerHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Twelve</p>",
                "<p><strong>Twelve</strong> or <em>more</em><br>or <u>less</u></p>",
                "<ul><li>Twelve</li></ul><ol><li>More</li></ol>",
                "<blockquote>Twelve</blockquote><h3>More</h3><h4>Less</h4>",
                "<p><a href=\"https://www.cafcass.gov.uk/a?b=c\">Here</a> <a href=\"mailto:a@example.com\">a</a></p>",
            })
    void what_an_answer_needs_stays_as_it_is(String html) {
        assertThat(AnswerHtml.sanitised(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Twelve<script>alert(1)</script></p>",
                "<p onclick=\"alert(1)\">Twelve</p>",
                "<p>Twelve<img src=x onerror=alert(1)></p>",
                "<p style=\"position:fixed\">Twelve</p>",
                "<style>p{display:none}</style><p>Twelve</p>",
                "<p>Twelve</p><iframe src=\"https://example.com\"></iframe>",
                "<p>Twelve<svg onload=alert(1)></svg></p>",
                "<p class=\"ui-dialog\" id=\"form\">Twelve</p>",
                "<p>Twelve<!-- hidden --></p>",
                "<p>Twelve<object data=\"x\"></object><embed src=\"x\"><link rel=stylesheet href=x></p>",
            })
    void what_runs_loads_or_disguises_goes_and_the_words_stay(String html) {
        assertThat(AnswerHtml.sanitised(html)).isEqualTo("<p>Twelve</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<b>1</b>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.com",
                "/intranet/sign-out"
            })
    void a_link_leads_to_the_web_or_to_a_mailbox_and_nowhere_else(String address) {
        assertThat(AnswerHtml.sanitised("<p><a href=\"" + address + "\">Twelve</a></p>"))
                .isEqualTo("<p><a>Twelve</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<p></p>",
                "<p>&nbsp;</p>",
                "<p>\u00a0<br></p>",
                "<script>alert(1)</script>",
                "<!-- a -->"
            })
    void an_answer_without_words_is_empty(String html) {
        assertThat(AnswerHtml.sanitised(html)).isEmpty();
    }

    @Test
    void text_that_only_looks_like_a_tag_is_words() {
        assertThat(AnswerHtml.of(AnswerHtml.sanitised("<p>if a &lt; b &amp;&amp; &lt;script&gt;</p>")))
                .isEqualTo("if a < b && <script>");
    }

    @Property
    void no_words_are_lost_whatever_stands_around_them(
            @ForAll @AlphaChars String first, @ForAll @AlphaChars String second) {
        String html = "<div><font color=red>" + first + "</font> <table><tr><td>" + second + "</td></tr></table></div>";
        assertThat(AnswerHtml.of(AnswerHtml.sanitised(html)).replace(" ", "")).isEqualTo(first + second);
    }

    @Property
    void what_is_clean_stays_as_it_is_and_nothing_dangerous_is_left(@ForAll String html) {
        String clean = AnswerHtml.sanitised(html);
        assertThat(AnswerHtml.sanitised(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<img");
    }
}
