package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the outline of a message: which pieces are questions, which are parts of which, and what belongs to them. */
final class Outline {

    private static final int SHORTEST_ENUMERATION_WORDS = 3;

    private final List<Item> items = new ArrayList<>();
    /** The numbered pieces that are open, innermost first. */
    private final Deque<Item> open = new ArrayDeque<>();

    private final Preamble preamble = new Preamble();

    private @Nullable Item attachable;
    private @Nullable Item introduction;
    private boolean introduced;

    private Outline() {}

    static List<Asked> of(List<Block> blocks) {
        Outline outline = new Outline();
        blocks.forEach(outline::place);
        List<Asked> asked = outline.asked();
        return asked.isEmpty() ? Announced.in(blocks) : asked;
    }

    private void place(Block block) {
        if (block instanceof Block.Listed listed) {
            place(listed.marker(), listed.text());
        } else if (block instanceof Block.Prose prose && !prose.isQuotation()) {
            preamble.beginParagraph();
            Sentences.of(prose.text()).forEach(this::place);
        } else {
            attachable = null;
            preamble.beginParagraph();
            preamble.add(block.text());
        }
    }

    private void place(String sentence) {
        SentenceKind kind = SentenceKind.of(sentence);
        Item before = attachable;
        if (kind == SentenceKind.FOLLOW_UP && before != null) {
            before.append(sentence);
            return;
        }
        boolean asks =
                kind == SentenceKind.QUESTION || (kind == SentenceKind.FOLLOW_UP && SentenceKind.asksAlone(sentence));
        introduced = kind == SentenceKind.INTRODUCTION || (introduced && kind == SentenceKind.REMARK);
        if (asks) {
            open.clear();
            attachable = add(null, null, sentence);
            attachable.follows(preamble.take());
            introduction = attachable;
        } else {
            if (kind != SentenceKind.REMARK) {
                preamble.add(sentence);
            }
            attachable = null;
            introduction = null;
        }
    }

    private void place(Marker marker, String text) {
        Item leading = introduction;
        introduction = null;
        preamble.beginParagraph();
        if (marker.kind() == Marker.Kind.BULLET) {
            placePoint(leading, marker, text);
        } else if (marker.kind().isNumber()) {
            dropIntroduction(leading);
            placeNumber(marker, text);
        } else {
            placePart(leading, marker, text);
        }
    }

    /** A bullet is a part of the demand above it, or a paragraph like any other. */
    private void placePoint(@Nullable Item leading, Marker marker, String text) {
        Item sibling = open.peek();
        if (sibling != null && sibling.is(Marker.Kind.BULLET)) {
            push(sibling.parent(), marker, text);
        } else if (introduced || (leading != null && leading.endsWithColon())) {
            open.clear();
            push(leading, marker, text);
        } else {
            Sentences.of(text).forEach(this::place);
        }
    }

    private void placePart(@Nullable Item leading, Marker marker, String text) {
        Item sibling = innermost(marker.kind());
        if (sibling != null && leading == null) {
            closeTo(sibling);
            push(sibling.parent(), marker, text);
        } else if (leading != null) {
            open.clear();
            push(leading, marker, text);
        } else {
            push(open.peek(), marker, text);
        }
    }

    private void placeNumber(Marker marker, String text) {
        if (marker.part() > 0) {
            placeNumberedPart(marker, text);
            return;
        }
        Item sibling = before(marker, true);
        sibling = sibling == null ? before(marker, false) : sibling;
        Item innermost = open.peek();
        if (sibling != null) {
            closeTo(sibling);
            push(sibling.parent(), marker, text);
        } else if (marker.kind() == Marker.Kind.NUMBER
                && marker.value() == 1
                && innermost != null
                && innermost.mayHaveParts()
                && innermost.endsWithColon()) {
            push(innermost, marker, text);
        } else {
            open.clear();
            push(null, marker, text);
        }
    }

    /** {@code 1(b)} goes beneath 1 if that is open, and stands by itself if not. */
    private void placeNumberedPart(Marker marker, String text) {
        Item whole = open.peekLast();
        Marker above = whole == null ? null : whole.marker();
        open.clear();
        if (whole == null
                || above == null
                || above.value() != marker.value()
                || above.part() > 0
                || above.kind() != marker.kind()) {
            whole = new Item(
                    null,
                    new Marker(
                            marker.kind(),
                            marker.value(),
                            0,
                            marker.style() == 'h' ? "" : marker.own(),
                            marker.style(),
                            0),
                    "");
        }
        open.push(whole);
        boolean dotted = marker.style() == 'h';
        String own = dotted ? marker.own() : String.valueOf((char) ('a' + marker.part() - 1));
        push(whole, new Marker(Marker.Kind.LETTER, marker.part(), 0, own, marker.style(), 0), text);
    }

    private @Nullable Item before(Marker marker, boolean sameStyle) {
        for (Item item : open) {
            Marker other = item.marker();
            if (other != null
                    && other.kind() == marker.kind()
                    && marker.follows(other.value())
                    && (!sameStyle || other.style() == marker.style())) {
                return item;
            }
        }
        return null;
    }

    private @Nullable Item innermost(Marker.Kind kind) {
        for (Item item : open) {
            if (item.is(kind)) {
                return item;
            }
        }
        return null;
    }

    /** Closes everything down to this piece, itself included. */
    private void closeTo(Item last) {
        while (!open.isEmpty() && open.pop() != last) {
            // further in
        }
    }

    private void push(@Nullable Item parent, Marker marker, String text) {
        attachable = add(parent, marker, withoutThanks(text));
        open.push(attachable);
        introduced = introduced && marker.kind() == Marker.Kind.BULLET;
    }

    /** The text without the thanks that stand at its end. */
    private static String withoutThanks(String text) {
        int end = text.lastIndexOf("? ");
        return end >= 0 && Courtesy.breaks(text.substring(end + 2)) ? text.substring(0, end + 1) : text;
    }

    private Item add(@Nullable Item parent, @Nullable Marker marker, String text) {
        Item item = new Item(parent, marker, text);
        items.add(item);
        if (marker != null) {
            preamble.take();
        }
        return item;
    }

    /** "Please tell me:" before a numbered list asks nothing by itself, nor does "Please tell me" within its line. */
    private void dropIntroduction(@Nullable Item leading) {
        if (leading != null && !Sentences.isComplete(leading.ownText())) {
            items.remove(items.size() - 1);
        }
    }

    private List<Asked> asked() {
        boolean elsewhere = items.stream().anyMatch(item -> item.marker() == null && !item.isStem());
        boolean enumeration = elsewhere
                && items.stream().filter(item -> item.marker() != null).allMatch(Outline::isName);
        List<Asked> asked = new ArrayList<>();
        for (Item item : items) {
            boolean isQuestion =
                    !item.isStem() && saysSomething(item.ownText()) && !(enumeration && item.marker() != null);
            if (isQuestion) {
                asked.add(new Asked(item.label(), item.preamble(), item.text()));
            }
        }
        return asked;
    }

    /** "1. Anna": a list of names in a text that asks its questions elsewhere. */
    private static boolean isName(Item item) {
        return item.parent() == null
                && !item.ownText().endsWith("?")
                && item.ownText().split(" ", SHORTEST_ENUMERATION_WORDS + 2).length <= SHORTEST_ENUMERATION_WORDS;
    }

    /** A footnote that is only an address, or a number with nothing after it, is no question. */
    private static boolean saysSomething(String text) {
        boolean address = text.indexOf(' ') < 0 && (text.startsWith("http") || text.startsWith("www."));
        return !address && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
