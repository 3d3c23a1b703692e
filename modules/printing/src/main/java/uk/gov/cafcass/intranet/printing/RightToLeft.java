package uk.gov.cafcass.intranet.printing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/**
 * Hebrew and Arabic in the order in which they are read, by the JDK's {@link Bidi}. Arabic letters are printed in their
 * isolated forms: joining them takes ICU's 14 MB, and a letter is in English but for what it quotes.
 */
final class RightToLeft {

    private RightToLeft() {}

    /** Finds the stretches of one direction in a paragraph. */
    static final class Splitter implements BidiSplitter {

        private Integer[] visualOrder = {};
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            bidi = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int runs = bidi.getRunCount();
            byte[] levels = new byte[runs];
            IntStream.range(0, runs).forEach(run -> levels[run] = (byte) bidi.getRunLevel(run));
            visualOrder = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
            if (runs > 1) {
                Bidi.reorderVisually(levels, 0, visualOrder, 0, runs);
            }
        }

        @Override
        public int countTextRuns() {
            return visualOrder.length;
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int run = visualOrder[index];
            int start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String text) {
            if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                return LTR;
            }
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a stretch that is read from the right into the order in which it is drawn. */
    static final class Reorderer implements BidiReorderer {

        private static final String OPENING = "([{<«";
        private static final String CLOSING = ")]}>»";

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder reversed = new StringBuilder(text).reverse();
            for (int at = 0; at < reversed.length(); at++) {
                reversed.setCharAt(at, mirrored(reversed.charAt(at)));
            }
            return reversed.toString();
        }

        private static char mirrored(char c) {
            int opens = OPENING.indexOf(c);
            int closes = CLOSING.indexOf(c);
            return opens >= 0 ? CLOSING.charAt(opens) : closes >= 0 ? OPENING.charAt(closes) : c;
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
