package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.List;

/** A piece of a message: what stands under one number, or a paragraph of prose. */
sealed interface Block {

    String text();

    /** What stands under a number; the text is folded on to one line. */
    record Listed(Marker marker, String text) implements Block {}

    /** A paragraph, folded on to one line, and its lines as they were. */
    record Prose(String text, List<String> lines) implements Block {

        /** A passage that is cited and not asked: it opens and closes with quotation marks. */
        boolean isQuotation() {
            if (text.length() < 2 || "\"\u201c".indexOf(text.charAt(0)) < 0) {
                return false;
            }
            String end = text.substring(text.length() - 2).strip();
            return end.matches("(?s).*[\"\u201d][.,;]?");
        }
    }
}
