package uk.gov.cafcass.intranet.providers.domain;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/** What is said of a field of text that was typed wrongly. */
public final class Line {

    private Line() {}

    /** Something must stand there, and not too much. */
    public static void need(String text, int longest, String field, String missing, List<Fault> faults) {
        if (Typed.showsNothing(text)) {
            faults.add(new Fault(field, missing));
        } else {
            limit(text, longest, field, faults);
        }
    }

    /** Not too much may stand there. */
    public static void limit(String text, int longest, String field, List<Fault> faults) {
        if (text.length() > longest) {
            faults.add(new Fault(field, "Use at most %,d characters".formatted(longest)));
        }
    }

    /** An e-mail address, or nothing. */
    public static void email(String text, String field, List<Fault> faults) {
        if (!text.isEmpty() && !text.matches("[^@\\s]+@[^@\\s]+")) {
            faults.add(new Fault(field, "Enter an e-mail address, for example name@example.org"));
        }
        limit(text, 254, field, faults);
    }
}
