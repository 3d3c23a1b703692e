package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerHtml;

/** Makes HTML of any origin into the few elements of a letter, in an order that a tagged PDF can have. */
final class PrintableHtml {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "blockquote", "h3", "h4");

    private PrintableHtml() {}

    static Document clean(String html) {
        Document clean = AnswerHtml.clean(html);
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        dropWhatIsNotForPrint(clean);
        clean.select("a:not([href])").unwrap();
        wrapLooseText(clean.body());
        clean.select("blockquote").forEach(PrintableHtml::wrapLooseText);
        orderHeadings(clean);
        dropEmpty(clean);
        return clean;
    }

    private static void dropWhatIsNotForPrint(Document document) {
        document.nodeStream(TextNode.class).forEach(text -> text.text(PlainText.printable(text.getWholeText())));
    }

    /** Text that stands between paragraphs becomes a paragraph of its own. */
    private static void wrapLooseText(Element parent) {
        List<Node> loose = new ArrayList<>();
        for (Node child : new ArrayList<>(parent.childNodes())) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                wrap(loose);
            } else {
                loose.add(child);
            }
        }
        wrap(loose);
    }

    private static void wrap(List<Node> loose) {
        if (!loose.isEmpty()) {
            Element paragraph = new Element("p");
            loose.get(0).before(paragraph);
            paragraph.appendChildren(loose);
            loose.clear();
        }
    }

    /** PDF/UA allows no heading to skip a level: the question is an h2, so the first in an answer is an h3. */
    private static void orderHeadings(Document document) {
        boolean seen = false;
        for (Element heading : document.select("h3, h4")) {
            if (!seen) {
                heading.tagName("h3");
                seen = true;
            }
        }
    }

    private static void dropEmpty(Document document) {
        for (String selector : List.of("a", "strong, em, u", "p, li, h3, h4", "ul, ol", "blockquote")) {
            document.select(selector).stream()
                    .filter(element -> PlainText.line(element.wholeText()).isEmpty())
                    .forEach(Element::remove);
        }
    }
}
