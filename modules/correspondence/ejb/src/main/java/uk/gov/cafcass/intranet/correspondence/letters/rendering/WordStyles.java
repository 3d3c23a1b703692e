package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives every paragraph of an answer the name of its style in {@code styles.xml}; the template names the others. */
final class WordStyles {

    private WordStyles() {}

    static void classify(Document xhtml) {
        classify(xhtml.getDocumentElement());
    }

    private static void classify(Element element) {
        String style = styleOf(element);
        if (!style.isEmpty() && !element.hasAttribute("class")) {
            element.setAttribute("class", style);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                classify(inner);
            }
        }
    }

    private static String styleOf(Element element) {
        return switch (element.getTagName()) {
            case "p" ->
                isWithin(element, "blockquote") ? "Quote" : isWithin(element, "li") ? "ListParagraph" : "Answer";
            case "li" -> "ListParagraph";
            case "h3" -> "Heading3";
            case "h4" -> "Heading4";
            default -> "";
        };
    }

    private static boolean isWithin(Element element, String name) {
        for (Node above = element.getParentNode(); above instanceof Element outer; above = outer.getParentNode()) {
            if (outer.getTagName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
