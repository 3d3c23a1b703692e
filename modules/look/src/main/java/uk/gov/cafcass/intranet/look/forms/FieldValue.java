package uk.gov.cafcass.intranet.look.forms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one field says, in words.
 *
 * @param label what the form calls it
 * @param words empty when it says nothing
 */
public record FieldValue(String label, String words) implements Serializable {

    /**
     * A field that two people filled in differently.
     *
     * @param theirs what was saved meanwhile
     * @param yours what stands in the form
     */
    public record Differs(String label, String theirs, String yours) implements Serializable {

        private static final int LONG = 120;

        /** Whether it is a text to be compared word by word, and not something to be seen at a glance. */
        public boolean isLong() {
            return Math.max(theirs.length(), yours.length()) > LONG;
        }
    }

    /** The fields in which two versions differ; both say the same fields in the same order. */
    public static List<Differs> differing(List<FieldValue> theirs, List<FieldValue> yours) {
        List<Differs> differing = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            FieldValue one = theirs.get(i);
            String other = yours.get(i).words();
            if (!one.words().equals(other)) {
                differing.add(new Differs(one.label(), orNothing(one.words()), orNothing(other)));
            }
        }
        return List.copyOf(differing);
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "Nothing" : words;
    }
}
