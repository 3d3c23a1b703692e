package uk.gov.cafcass.intranet.correspondence.requests.screens;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.kernel.files.CsvFile;

/** The list of requests as a file for a spreadsheet. */
public final class RequestsCsv {

    private static final CsvFile<Listed> FILE = new CsvFile<Listed>()
            .column("Request", line -> line.row().reference())
            .column("Subject", line -> line.row().subject())
            .column("Kind", line -> line.row().kind().label())
            .column("Received", line -> line.row().receivedOn())
            .column("Due", line -> line.row().dueOn())
            .column("Working days left", Listed::daysLeft)
            .column("State", line -> line.row().state().label())
            .column("Owner", line -> line.owner().name())
            .column("Outcome", line -> line.row().outcome().map(RequestOutcome::label))
            .column("Replied", line -> line.row().repliedOn());

    private RequestsCsv() {}

    public static void write(List<Listed> lines, Writer writer) throws IOException {
        FILE.write(lines, writer);
    }
}
