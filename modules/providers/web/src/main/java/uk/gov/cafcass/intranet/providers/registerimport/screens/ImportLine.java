package uk.gov.cafcass.intranet.providers.registerimport.screens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;

/**
 * A row of an import in a list; of a line that cannot be taken there is one for each cell.
 *
 * @param line of the file; empty for what is not on the list
 * @param centre its name, or that of the organisation as a whole
 * @param organisation empty where it is told already
 * @param centreId for the link; null while it is not in the register
 * @param column that cannot be taken; empty elsewhere
 * @param cell what stands in it
 * @param words what changes, or why it cannot be taken
 */
public record ImportLine(
        String line,
        String centre,
        String organisation,
        String scheme,
        @Nullable Long centreId,
        String column,
        String cell,
        List<String> words) {

    static ImportLine of(ImportRow row) {
        return new ImportLine(
                line(row),
                row.centre().isEmpty() ? row.organisation() : row.centre(),
                row.centre().isEmpty() ? "" : row.organisation(),
                row.scheme().map(Scheme::label).orElse(""),
                row.centreId().orElse(null),
                "",
                "",
                ImportFormats.changes(row.changes()));
    }

    static List<ImportLine> rejected(ImportRow row) {
        return row.changes().stream().map(fault -> rejected(row, fault)).toList();
    }

    private static ImportLine rejected(ImportRow row, FieldChange fault) {
        return new ImportLine(
                line(row),
                row.centre(),
                row.organisation(),
                "",
                null,
                fault.field().isEmpty() ? "the whole line" : fault.field(),
                fault.before(),
                List.of(fault.after()));
    }

    private static String line(ImportRow row) {
        return row.line().map(Formats::number).orElse("");
    }
}
