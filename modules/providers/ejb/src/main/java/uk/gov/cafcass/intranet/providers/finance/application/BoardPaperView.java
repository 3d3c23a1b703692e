package uk.gov.cafcass.intranet.providers.finance.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;

/**
 * The paper for the Board about a financial year (P-14).
 *
 * @param details with the version that an edit of them must name, 0 for the first
 * @param sections 1 to 9
 * @param tables from the records of the year
 * @param notes on the tables
 */
public record BoardPaperView(
        Versioned<PaperDetails> details, List<Section> sections, PaperTables tables, List<String> notes) {

    /**
     * A numbered section.
     *
     * @param version that an edit must name; 0 while nobody wrote anything and these are the words to begin with
     * @param text paragraphs are parted by an empty line
     */
    public record Section(int number, String heading, int version, String text) {}
}
