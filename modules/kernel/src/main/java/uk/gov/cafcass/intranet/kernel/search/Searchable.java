package uk.gov.cafcass.intranet.kernel.search;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** A module that can find words in its records; the search page asks each of them. */
public interface Searchable {

    /**
     * What a module found.
     *
     * @param heading what kind of records these are: {@code Requests}
     * @param findings the best first
     * @param found how many there are, or how many were looked at where there are more
     * @param more whether there are more: then only the newest were looked at
     */
    record Findings(String heading, List<Finding> findings, int found, boolean more) {}

    /**
     * One record that was found.
     *
     * @param title {@code CAF 15-105: life story work}
     * @param subject the same record, as the module that owns it knows it
     * @param note a few words on its state
     * @param pieces of its text, hits and what stands between them
     */
    record Finding(String title, SubjectRef subject, String note, List<Piece> pieces) {}

    /** A piece of text; a hit is what was searched for. */
    record Piece(String text, boolean hit) {}

    /** Whether the caller may search here at all. */
    boolean open();

    /** The records with these words: so many, leaving out the first so many. */
    Findings find(String words, int limit, int leaveOut);
}
