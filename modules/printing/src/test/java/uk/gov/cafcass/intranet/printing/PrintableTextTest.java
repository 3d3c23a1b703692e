package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Characters that no font of ours has: what stands for them in print, so that nobody reads an empty box. */
class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dear Mr O’Brien-Łaska",
                "£1,036.50 − 20 %",
                "a\n\tb\u00a0c",
                "שלום",
                "Ελληνικά",
                "“quoted” – so…"
            })
    void what_the_fonts_show_stays_as_it_is(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "See 📎 below, See [paperclip] below",
        "👍🏽, [thumbs up sign]",
        "🇬🇧, [regional indicator symbol letter g][regional indicator symbol letter b]",
    })
    void a_picture_is_named(String text, String printed) {
        assertThat(PrintableText.of(text)).isEqualTo(printed);
    }

    @Test
    void a_letter_that_no_font_has_is_seen_to_be_missing() {
        assertThat(PrintableText.of("a中b")).isEqualTo("a\uFFFDb");
        assertThat(PrintableText.of("\ud800")).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\ufeff", "\u200b", "\u2066", "\u0000"})
    void what_nobody_would_see_leaves_no_mark(String character) {
        assertThat(PrintableText.of("a" + character + "b").replace(character, ""))
                .isEqualTo("ab");
    }

    @Property
    void what_is_printable_once_is_printable(@ForAll String text) {
        String printed = PrintableText.of(text);
        assertThat(PrintableText.of(printed)).isEqualTo(printed);
        assertThat(printed.codePoints()).allMatch(point -> Character.isWhitespace(point) || Fonts.shows(point));
    }

    @Test
    void every_text_of_a_document_is_made_printable_and_nothing_else_of_it() {
        Document document = Pages.of("<p class=\"📎\">a 📎 <b>b 📎</b></p>");
        PrintableText.in(document.getDocumentElement());
        assertThat(document.getElementsByTagName("p").item(0).getTextContent())
                .isEqualTo("a [paperclip] b [paperclip]");
        assertThat(document.getElementsByTagName("p")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("class")
                        .getNodeValue())
                .isEqualTo("📎");
    }
}
