package uk.gov.cafcass.intranet.providers.documents.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.SavedFile;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;

/** The documents of the register, to save: {@code 7}. Never run in the page: whatever one holds, it cannot act in our name. */
@WebServlet("/providers/files/documents/*")
public class DocumentFiles extends HttpServlet {

    private static final Pattern NUMBER = Pattern.compile("/([0-9]{1,18})");

    private final DocumentReading reading;

    @Inject
    DocumentFiles(DocumentReading reading) {
        this.reading = reading;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher number = NUMBER.matcher(String.valueOf(request.getPathInfo()));
        if (!number.matches()) {
            throw Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
        }
        SavedFile.send(response, reading.open(Long.parseLong(number.group(1))));
    }
}
