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
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.LondonClock;
import uk.gov.cafcass.intranet.kernel.files.CsvFile;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Numbered;

/** The audit trail as a file for a spreadsheet, the newest 100,000 lines of what was searched for. */
@WebServlet("/audit/lines.csv")
public class AuditFile extends HttpServlet {

    private static final int LINES = 100_000;

    private static final CsvFile<Numbered> FILE = new CsvFile<Numbered>()
            .column("Line", Numbered::number)
            .column("When", numbered -> numbered.line()
                    .at()
                    .atZoneSameInstant(LondonClock.LONDON)
                    .toOffsetDateTime())
            .column("Who", numbered -> numbered.line().username())
            .column("Act", numbered -> numbered.line().act())
            .column("About", numbered -> numbered.line().subject().type())
            .column("Which", numbered -> numbered.line().subject().id())
            .column("What", numbered -> numbered.line().what())
            .column("Why", numbered -> Optional.ofNullable(numbered.line().why()));

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
        FILE.write(lines, writer);
    }
}
