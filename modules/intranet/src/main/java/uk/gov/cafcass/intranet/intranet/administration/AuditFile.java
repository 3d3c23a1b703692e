package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.gov.cafcass.intranet.kernel.audit.AuditLine;
import uk.gov.cafcass.intranet.kernel.clock.LondonClock;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.kernel.files.SpreadsheetText;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Numbered;

/** The audit trail as a file for a spreadsheet, the newest 100,000 lines of what was searched for. */
@WebServlet("/audit/lines.csv")
public class AuditFile extends HttpServlet {

    private static final int LINES = 100_000;

    private final AuditSearch search;
    private final Clock clock;

    @Inject
    AuditFile(AuditSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Numbered> lines = search.find(new AuditParameters(request, clock).wanted(LINES));
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", Disposition.attachment("audit-trail.csv"));
        try (Writer writer = response.getWriter()) {
            write(lines, writer);
        }
    }

    static void write(List<Numbered> lines, Writer writer) throws IOException {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setHeader("Line", "When", "Who", "Act", "About", "Which", "What", "Why")
                .get();
        writer.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(writer, format)) {
            for (Numbered numbered : lines) {
                AuditLine line = numbered.line();
                csv.printRecord(
                        numbered.number(),
                        line.at().atZoneSameInstant(LondonClock.LONDON).toOffsetDateTime(),
                        SpreadsheetText.safe(line.username()),
                        line.act(),
                        SpreadsheetText.safe(line.subject().type()),
                        SpreadsheetText.safe(line.subject().id()),
                        SpreadsheetText.safe(line.what()),
                        SpreadsheetText.safe(line.why() == null ? "" : line.why()));
            }
        }
    }
}
