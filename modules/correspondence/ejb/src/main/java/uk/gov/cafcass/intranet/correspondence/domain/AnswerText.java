package uk.gov.cafcass.intranet.correspondence.domain;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** What may stand in an answer: paragraphs, lists, emphasis, quotations, small headings and links; nothing that runs or loads. */
public final class AnswerText {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "b", "em", "i", "u", "ul", "ol", "li", "blockquote", "h3", "h4", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private AnswerText() {}

    /** The same words with all that is not allowed taken out. */
    public static String sanitised(String html) {
        Document.OutputSettings asTyped = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(html.replace("&nbsp;", " ").replace('\u00a0', ' '), "", ALLOWED, asTyped);
        return of(clean).isBlank() ? "" : clean.strip();
    }

    /** The words alone. */
    public static String of(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
