package uk.gov.cafcass.intranet.providers.directory.screens;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.files.CsvFile;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/** The directory as a file for a spreadsheet. */
final class CentresCsv {

    private CentresCsv() {}

    /**
     * Writes a line for each service.
     *
     * @param areas their names, by code
     */
    static void write(List<Found> found, Map<String, String> areas, Writer writer) throws IOException {
        new CsvFile<Found>()
                .column("Centre", one -> one.row().centre())
                .column("Organisation", one -> one.row().organisation())
                .column("Service", one -> CentreFormats.service(one.row().service()))
                .column("Miles", one -> Math.round(one.row().miles() * 10) / 10.0)
                .column("Wait in weeks", one -> waiting(one).map(Wait::weeks))
                .column("Wait stated on", one -> waiting(one).map(Wait::statedOn))
                .column("Telephone", one -> one.row().telephone())
                .column("Address", one -> one.row().address().replaceAll("\\R", ", "))
                .column("Postcode", one -> one.row().postcode())
                .column("DFJ area", one -> one.row().dfjArea().map(code -> areas.getOrDefault(code, code)))
                .column("Opening hours", one -> one.row().service().openingHours())
                .column(
                        "Languages besides English",
                        one -> String.join(", ", one.row().languages()))
                .column("Access", one -> CentreWording.access(one.row().access()))
                .column("May be recommended today", one -> one.verdict().eligible() ? "Yes" : "No")
                .column("Why not", one -> one.verdict().reasons().stream()
                        .map(Reason::sentence)
                        .collect(Collectors.joining(" ")))
                .write(found, writer);
    }

    private static Optional<Wait> waiting(Found one) {
        return Optional.ofNullable(one.row().service().waiting());
    }
}
