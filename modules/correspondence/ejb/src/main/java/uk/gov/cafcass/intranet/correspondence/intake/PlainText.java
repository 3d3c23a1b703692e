package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;

/** Text as people paste it, made safe to read line by line; nothing that can be seen is lost. */
final class PlainText {

    private PlainText() {}

    /**
     * The lines of a text. Control characters and halves of surrogate pairs are dropped; every kind of line break ends a line;
     * emoji, right-to-left marks and mark-up stay.
     */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (breaksLine(c)) {
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                lines.add(line.toString());
                line.setLength(0);
            } else if (c == '\t' || !dropped(c)) {
                line.appendCodePoint(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** White space of any kind and length becomes one space; none at the ends. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean dropped(int c) {
        return Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xfeff;
    }
}
