package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/**
 * One row of the preview, and afterwards of the record.
 *
 * @param line of the file; empty for what is not on the list any more
 * @param organisation its name
 * @param centre its name; empty for an organisation as a whole
 * @param scheme empty where the line does not tell it
 * @param organisationId in the register; empty while it is not in there, or not known
 * @param changes field by field; of a rejected line what stands in each wrong cell, and why it cannot be taken
 */
public record ImportRow(
        RowKind kind,
        Optional<Integer> line,
        String organisation,
        String centre,
        Optional<Scheme> scheme,
        Optional<Long> organisationId,
        Optional<Long> centreId,
        List<FieldChange> changes) {

    public ImportRow {
        changes = List.copyOf(changes);
    }

    /**
     * A field and what becomes of it.
     *
     * @param field as people call it; of a rejected line the column, empty for the line as a whole
     * @param before what the register says; of a rejected line what stands in the cell
     * @param after what the list says; of a rejected line the reason
     */
    public record FieldChange(String field, String before, String after) {}

    /** All that it says, for comparing. */
    String inWords() {
        return kind + "\n" + line + "\n" + organisation + "\n" + centre + "\n" + scheme + "\n" + organisationId + "\n"
                + centreId + "\n" + changes + "\n";
    }
}
