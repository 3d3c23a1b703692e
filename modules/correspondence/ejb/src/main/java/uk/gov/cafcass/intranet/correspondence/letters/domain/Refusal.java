package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * That a question is refused, how far, and on what grounds (G-10, FOIA s.17).
 *
 * @param extent how far
 * @param exemptions the grounds, at least one
 */
public record Refusal(Extent extent, List<Ground> exemptions) {

    /** How far a question is refused. */
    public enum Extent {
        /** Nothing is given. */
        WHOLE("We are not giving you this information."),
        /** Something is given, something not. */
        PART("We are not giving you some of this information."),
        /** We do not even say whether there is anything (FOIA s.1(1)(a) disapplied). */
        NEITHER_CONFIRMED_NOR_DENIED("We neither confirm nor deny that we hold this information."),
        /** There is no duty to answer at all: cost (s.12), vexatious or repeated (s.14). */
        NO_DUTY("We do not have to answer this part of your request.");

        private final String sentence;

        Extent(String sentence) {
            this.sentence = sentence;
        }
    }

    public Refusal {
        exemptions = List.copyOf(exemptions);
        if (exemptions.isEmpty()) {
            throw new IllegalArgumentException("A refusal names at least one section (FOIA s.17)");
        }
    }

    /** What the letter says about it, paragraph by paragraph. */
    List<String> paragraphs(LetterKind kind) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(extent.sentence);
        exemptions.forEach(exemption -> paragraphs.addAll(exemption.paragraphs(kind)));
        return paragraphs;
    }
}
