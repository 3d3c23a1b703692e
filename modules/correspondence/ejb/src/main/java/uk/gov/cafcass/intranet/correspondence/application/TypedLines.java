package uk.gov.cafcass.intranet.correspondence.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Text of a few lines that will be printed on every letter. */
final class TypedLines {

    private static final int LONGEST = 500;

    private TypedLines() {}

    /** The lines that hold something. */
    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Something must stand there, and nothing that no letter can show. */
    static void need(String text, String field, String sentence, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(new Fault(field, sentence));
        } else {
            allow(text, field, faults);
        }
    }

    /** Whatever stands there must be such that a letter can show it. */
    static void allow(String text, String field, List<Fault> faults) {
        if (text.length() > LONGEST) {
            faults.add(new Fault(field, "Use at most " + LONGEST + " characters"));
        } else if (text.codePoints().anyMatch(TypedLines::isInvisible)) {
            faults.add(new Fault(field, "Type this again: it holds characters that cannot be seen"));
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean newLine = character == '\n' || character == '\r';
        return !newLine && (type == Character.CONTROL || type == Character.FORMAT);
    }
}
