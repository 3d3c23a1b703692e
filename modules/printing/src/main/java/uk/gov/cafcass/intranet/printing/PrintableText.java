package uk.gov.cafcass.intranet.printing;

import java.util.Locale;
import org.w3c.dom.Node;

/**
 * Text that the fonts can show. PDF/UA allows no missing glyph, and a reader should not meet a blank: a sign without a glyph
 * is named in brackets, as a screen reader would; any other character becomes the replacement character.
 */
public final class PrintableText {

    private PrintableText() {}

    /** Replaces, in every text below a node, what the fonts lack. */
    static void in(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(of(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            in(child);
        }
    }

    /** The text as it is printed. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (Character.isWhitespace(codePoint) || Fonts.shows(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else if (Character.getType(codePoint) == Character.OTHER_SYMBOL) {
            shown.append('[').append(name(codePoint)).append(']');
        } else if (!isInvisible(codePoint)) {
            shown.append('\uFFFD');
        }
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "sign" : name.toLowerCase(Locale.ROOT);
    }

    /** Joiners, variation selectors and skin tones only change how their neighbour looks. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.MODIFIER_SYMBOL;
    }
}
