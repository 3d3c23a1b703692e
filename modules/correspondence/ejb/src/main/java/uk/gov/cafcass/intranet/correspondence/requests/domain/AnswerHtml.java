package uk.gov.cafcass.intranet.correspondence.requests.domain;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What may stand in an answer: paragraphs, lists, emphasis, quotations, small headings and links; nothing that runs or loads. */
public final class AnswerHtml {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "em", "u", "ul", "ol", "li", "blockquote", "h3", "h4", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private AnswerHtml() {}

    /** The same words with all that is not allowed taken out. */
    public static String sanitised(String html) {
        String clean =
                clean(html.replace("&nbsp;", " ").replace('\u00a0', ' ')).body().html();
        return of(clean).isBlank() ? "" : clean.strip();
    }

    /** HTML of any origin with all that is not allowed taken out; its text stays where it is text. */
    public static Document clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        dirty.select("b").tagName("strong");
        dirty.select("i").tagName("em");
        dirty.select("div").tagName("p");
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** The words alone. */
    public static String of(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
