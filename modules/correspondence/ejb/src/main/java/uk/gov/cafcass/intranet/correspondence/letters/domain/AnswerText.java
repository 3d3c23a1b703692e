package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer as letters can print it: paragraphs, lists, quotations, small headings, emphasis and links, and nothing else.
 * Whatever it was made from, it holds no script, no picture, no style and no reference that printing would have to fetch.
 *
 * @param xhtml well-formed body of an XHTML document, made by {@link #of}
 * @param paragraphs its plain text, one paragraph, list item or heading each
 */
public record AnswerText(String xhtml, List<String> paragraphs) {

    /** No answer text at all. */
    public static final AnswerText NONE = of("");

    public AnswerText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Takes HTML of any origin; what a letter does not print is left out, its text stays where it is text. */
    public static AnswerText of(String html) {
        Document document = PrintableHtml.clean(html);
        List<String> paragraphs = document.select("p, li, h3, h4").stream()
                .map(AnswerText::ownText)
                .filter(text -> !text.isEmpty())
                .toList();
        return new AnswerText(document.body().html(), paragraphs);
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The text of an item without that of the lists and paragraphs inside it, which are counted for themselves. */
    private static String ownText(Element element) {
        Element alone = element.clone();
        alone.select("ul, ol, p, h3, h4, blockquote").forEach(inner -> {
            if (inner != alone) {
                inner.remove();
            }
        });
        return PlainText.line(alone.wholeText());
    }
}
