package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A DOCX of what is printed: the same words, our styles, and nothing that was fetched from elsewhere. */
class WordTest {

    private static final Pattern TEXT = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");

    /** The parts of the file by their name. */
    private static Map<String, String> parts(String body, String... foot) {
        byte[] docx = Word.print("A letter", List.of(foot), Pages.of(body));
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static String printed(String body) {
        return parts(body).getOrDefault("word/document.xml", "");
    }

    private static List<String> texts(String xml) {
        return TEXT.matcher(xml).results().map(found -> found.group(1)).toList();
    }

    @Test
    void the_words_are_in_it_in_their_order() {
        assertThat(String.join("", texts(printed("<p>Dear <b>Ms</b> O’Brien,</p><p>Thank you.</p>"))))
                .isEqualTo("Dear Ms O’Brien,Thank you.");
    }

    @Test
    void a_paragraph_has_the_style_of_its_class() {
        assertThat(printed("<p class=\"Question\">How many?</p><p class=\"Answer\">Two.</p>"))
                .containsSubsequence("w:val=\"Question\"", "How many?", "w:val=\"Answer\"", "Two.");
    }

    @Test
    void a_heading_is_one_for_those_who_read_by_headings() {
        assertThat(printed("<h1 class=\"Heading1\">Paper</h1><h2 class=\"Heading2\">1 Money</h2>"))
                .containsSubsequence("w:val=\"Heading1\"", "Paper", "w:val=\"Heading2\"", "1 Money");
    }

    @Test
    void a_list_is_one_and_stands_where_its_style_says() {
        String list = printed("<ul><li>One</li><li>Two</li></ul>");
        assertThat(list)
                .contains("<w:numPr>")
                .contains("w:val=\"ListParagraph\"")
                .doesNotContain("<w:ind ");
        assertThat(texts(list)).containsExactly("One", "Two");
    }

    @Test
    void emphasis_stays_and_what_is_not_emphasised_says_nothing_of_it() {
        String text = printed("<p>plain <b>bold</b> <i>slanted</i></p>");
        assertThat(text).contains("<w:b/>").contains("<w:i/>").doesNotContain("<w:b w:val=\"false\"/>");
    }

    @Test
    void the_heading_row_of_a_table_is_repeated_on_every_page_and_no_row_is_split() {
        String table = printed(
                "<table class=\"Ruled\"><tr><th>Area</th></tr><tr><td>North</td></tr><tr><td>South</td></tr></table>");
        assertThat(Pattern.compile("<w:tblHeader").matcher(table).results()).hasSize(1);
        assertThat(Pattern.compile("<w:cantSplit").matcher(table).results()).hasSize(3);
        assertThat(table.indexOf("<w:tblHeader")).isLessThan(table.indexOf("Area"));
        assertThat(table)
                .contains("w:type=\"pct\"")
                .doesNotContain("<w:tcBorders")
                .doesNotContain("<w:tblBorders");
        assertThat(texts(table)).containsExactly("Area", "North", "South");
    }

    @Test
    void what_is_within_a_table_is_tidied_too() {
        String table = printed("<table><tr><td><p>a <b>b</b></p></td></tr></table>");
        assertThat(table).doesNotContain("<w:b w:val=\"false\"/>").doesNotContain("<w:ind ");
    }

    @Test
    void a_link_leads_where_it_did() {
        Map<String, String> parts = parts("<p>See <a href=\"https://ico.org.uk/concerns\">the ICO</a>.</p>");
        assertThat(parts.get("word/document.xml")).contains("<w:hyperlink").contains("the ICO");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("https://ico.org.uk/concerns");
    }

    @Test
    void the_foot_has_its_lines_and_the_number_of_the_page() {
        String foot = parts("<p>a</p>", "Cafcass & others", "Registered <office>").entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(texts(foot))
                .containsExactly("Cafcass &amp; others", "Registered &lt;office&gt;", "Page ", "1", " of ", "1");
        assertThat(foot).contains(" PAGE ").contains(" NUMPAGES ");
    }

    @Test
    void it_has_a_title() {
        assertThat(parts("<p>a</p>").get("docProps/core.xml")).contains("A letter");
    }

    @Test
    void no_picture_is_fetched_from_anywhere() {
        Map<String, String> parts = parts("<p>a<img src=\"file:///etc/hostname\" alt=\"\"/>b</p>");
        assertThat(parts.keySet()).noneMatch(name -> name.startsWith("word/media"));
        assertThat(parts.get("word/_rels/document.xml.rels")).doesNotContain("hostname");
    }
}
