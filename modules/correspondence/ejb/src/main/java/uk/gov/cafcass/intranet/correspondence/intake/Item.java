package uk.gov.cafcass.intranet.correspondence.intake;

import org.jspecify.annotations.Nullable;

/** A question while the outline is drawn: what is above it, and whether others stand beneath. */
final class Item {

    /** A stem that is longer is not repeated for each part: the result would outgrow the text. */
    private static final int LONGEST_STEM = 2_000;

    /** How deep parts of parts of parts go. */
    private static final int DEEPEST = 4;

    private final @Nullable Item parent;
    private final @Nullable Marker marker;
    private final StringBuilder text;
    private String preamble = "";
    private boolean divided;

    Item(@Nullable Item parent, @Nullable Marker marker, String text) {
        this.parent = parent;
        this.marker = marker;
        this.text = new StringBuilder(text);
        if (parent != null) {
            parent.divided = true;
        }
    }

    @Nullable Item parent() {
        return parent;
    }

    @Nullable Marker marker() {
        return marker;
    }

    void append(String sentence) {
        text.append(text.length() == 0 ? "" : " ").append(sentence);
    }

    /** What leads to it, paragraphs parted by blank lines. */
    void follows(String passage) {
        preamble = passage;
    }

    String preamble() {
        return preamble;
    }

    /** What stands here, without what stands above. */
    String ownText() {
        return text.toString();
    }

    boolean isStem() {
        return divided;
    }

    /** Whether its text leads to a list. */
    boolean endsWithColon() {
        return text.length() > 0 && text.charAt(text.length() - 1) == ':';
    }

    boolean mayHaveParts() {
        int depth = 1;
        for (Item above = parent; above != null; above = above.parent) {
            depth++;
        }
        return depth < DEEPEST;
    }

    boolean is(Marker.Kind kind) {
        return marker != null && marker.kind() == kind;
    }

    /** The question whole: the stems from the outermost inwards, then its own words. */
    String text() {
        if (parent == null || parent.text.length() > LONGEST_STEM) {
            return ownText();
        }
        String above = parent.text();
        return above.isEmpty() ? ownText() : above + " " + ownText();
    }

    String label() {
        String above = parent == null ? "" : parent.label();
        if (marker == null || marker.own().isEmpty()) {
            return above;
        }
        boolean complete = marker.style() == 'h';
        return above.isEmpty() || complete ? marker.own() : above + "(" + marker.own() + ")";
    }
}
