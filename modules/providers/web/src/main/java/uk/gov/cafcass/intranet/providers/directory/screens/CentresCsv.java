package uk.gov.cafcass.intranet.providers.directory.screens;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.gov.cafcass.intranet.kernel.files.SpreadsheetText;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.web.CentreWords;

/** The directory as a file for a spreadsheet. */
final class CentresCsv {

    private CentresCsv() {}

    /**
     * Writes a line for each service.
     *
     * @param areas their names, by code
     */
    static void write(List<Found> found, Map<String, String> areas, Writer writer) throws IOException {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setHeader(
                        "Centre",
                        "Organisation",
                        "Service",
                        "Miles",
                        "Wait in weeks",
                        "Wait stated on",
                        "Telephone",
                        "Address",
                        "Postcode",
                        "DFJ area",
                        "Opening hours",
                        "Languages besides English",
                        "Access",
                        "May be recommended today",
                        "Why not")
                .get();
        writer.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(writer, format)) {
            for (Found one : found) {
                csv.printRecord((Object[]) cells(one, areas));
            }
        }
    }

    private static String[] cells(Found found, Map<String, String> areas) {
        CentreSummary row = found.row();
        Optional<Wait> wait = Optional.ofNullable(row.service().waiting());
        return new String[] {
            SpreadsheetText.safe(row.centre()),
            SpreadsheetText.safe(row.organisation()),
            CentreWords.service(row.service()),
            String.valueOf(Math.round(row.miles() * 10) / 10.0),
            wait.map(stated -> Integer.toString(stated.weeks())).orElse(""),
            wait.map(stated -> stated.statedOn().toString()).orElse(""),
            SpreadsheetText.safe(row.telephone()),
            SpreadsheetText.safe(row.address().replaceAll("\\R", ", ")),
            row.postcode(),
            row.dfjArea().map(code -> areas.getOrDefault(code, code)).orElse(""),
            SpreadsheetText.safe(row.service().openingHours()),
            SpreadsheetText.safe(String.join(", ", row.languages())),
            CentreWording.access(row.access()),
            found.verdict().eligible() ? "Yes" : "No",
            SpreadsheetText.safe(
                    found.verdict().reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")))
        };
    }
}
