package uk.gov.cafcass.intranet.providers.registerimport.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.files.CsvFile;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.SavedFile;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportReading;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportView;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;

/**
 * What goes with imports, to save: {@code template.csv}; of one the lines that cannot be taken, {@code 7/rejected.csv}, and the file as it
 * was sent, {@code 7/list.csv}.
 */
@WebServlet("/providers/files/register-imports/*")
public class ImportFiles extends HttpServlet {

    private static final String CSV = "text/csv";
    private static final String TEMPLATE = "register-import-template.csv";
    private static final Pattern OF_ONE = Pattern.compile("/([0-9]{1,18})/(rejected|list)\\.csv");

    private static final CsvFile<Rejected> REJECTED = new CsvFile<Rejected>()
            .column("Line", rejected -> rejected.row().line())
            .column("Organisation", rejected -> rejected.row().organisation())
            .column("Centre", rejected -> rejected.row().centre())
            .column("Column", rejected -> rejected.fault().field())
            .column("What stands there", rejected -> rejected.fault().before())
            .column("Reason", rejected -> rejected.fault().after());

    private final ImportReading reading;

    @Inject
    ImportFiles(ImportReading reading) {
        this.reading = reading;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher ofOne = OF_ONE.matcher(path);
        if (path.equals("/template.csv")) {
            reading.open();
            SavedFile.send(response, TEMPLATE, CSV, template());
        } else if (!ofOne.matches()) {
            throw Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
        } else if (ofOne.group(2).equals("list")) {
            long id = Long.parseLong(ofOne.group(1));
            ImportView view = reading.of(id);
            SavedFile.send(response, view.it().file().name(), CSV, reading.file(id));
        } else {
            sendRejected(response, Long.parseLong(ofOne.group(1)));
        }
    }

    static byte[] template() throws IOException {
        try (InputStream template = ImportFiles.class.getResourceAsStream(TEMPLATE)) {
            return Objects.requireNonNull(template, TEMPLATE).readAllBytes();
        }
    }

    private void sendRejected(HttpServletResponse response, long id) throws IOException {
        List<ImportRow> rejected = reading.rejected(id);
        SavedFile.begin(response, "rejected-lines-" + id + ".csv", CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (Writer writer = response.getWriter()) {
            writeRejected(rejected, writer);
        }
    }

    static void writeRejected(List<ImportRow> rejected, Writer writer) throws IOException {
        List<Rejected> lines = rejected.stream()
                .flatMap(row -> row.changes().stream().map(fault -> new Rejected(row, fault)))
                .toList();
        REJECTED.write(lines, writer);
    }

    /** A line of the list, and one thing that is wrong with it. */
    private record Rejected(ImportRow row, FieldChange fault) {}
}
