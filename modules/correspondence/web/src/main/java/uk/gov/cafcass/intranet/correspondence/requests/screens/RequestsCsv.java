package uk.gov.cafcass.intranet.correspondence.requests.screens;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Line;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.kernel.files.SpreadsheetText;

/** The list of requests as a file for a spreadsheet. */
public final class RequestsCsv {

    private RequestsCsv() {}

    public static void write(List<Line> lines, Writer writer) throws IOException {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setHeader(
                        "Request",
                        "Subject",
                        "Kind",
                        "Received",
                        "Due",
                        "Working days left",
                        "State",
                        "Owner",
                        "Outcome",
                        "Replied")
                .get();
        writer.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(writer, format)) {
            for (Line line : lines) {
                csv.printRecord(
                        line.row().reference(),
                        SpreadsheetText.safe(line.row().subject()),
                        line.row().kind().label(),
                        line.row().receivedOn(),
                        line.row().dueOn(),
                        line.daysLeft().map(Objects::toString).orElse(""),
                        line.row().state().label(),
                        SpreadsheetText.safe(line.owner().name()),
                        line.row().outcome().map(RequestOutcome::label).orElse(""),
                        line.row().repliedOn().map(Objects::toString).orElse(""));
            }
        }
    }
}
