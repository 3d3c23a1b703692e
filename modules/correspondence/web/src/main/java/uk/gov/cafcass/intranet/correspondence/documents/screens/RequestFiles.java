package uk.gov.cafcass.intranet.correspondence.documents.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.Form;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.LetterFile;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.screens.RequestParameters;
import uk.gov.cafcass.intranet.correspondence.requests.screens.RequestsCsv;
import uk.gov.cafcass.intranet.correspondence.web.References;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.forms.SavedFile;

/**
 * What the screens of requests let people save: {@code requests.csv}, and of each request {@code 15-105/letter.pdf},
 * {@code 15-105/letter.docx} and {@code 15-105/documents/7}.
 */
@WebServlet("/correspondence/files/*")
public class RequestFiles extends HttpServlet {

    private final RequestLetters letters;
    private final RequestDocuments documents;
    private final RequestLists lists;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    RequestFiles(
            RequestLetters letters, RequestDocuments documents, RequestLists lists, Accounts accounts, Clock clock) {
        this.letters = letters;
        this.documents = documents;
        this.lists = lists;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).substring(1).split("/");
        if (path.length == 1 && path[0].equals("requests.csv")) {
            list(request, response);
        } else if (path.length == 2 && path[1].startsWith("letter.")) {
            LetterFile letter = letters.file(References.read(path[0]), form(path[1]));
            SavedFile.send(response, letter.fileName(), letter.mediaType(), letter.bytes());
        } else if (path.length == 3 && path[1].equals("documents") && path[2].matches("[0-9]{1,18}")) {
            Reference reference = References.read(path[0]);
            SavedFile.send(response, documents.open(reference, Long.parseLong(path[2])));
        } else {
            throw none();
        }
    }

    private static Form form(String name) {
        for (Form form : Form.values()) {
            if (name.equals("letter." + form.ending())) {
                return form;
            }
        }
        throw none();
    }

    private static Problem none() {
        return Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestParameters parameters = new RequestParameters(request, clock);
        var lines = lists.export(parameters.filter(this::accountOf));
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", Disposition.attachment("requests.csv"));
        try (Writer writer = response.getWriter()) {
            RequestsCsv.write(lines, writer);
        }
    }

    private long accountOf(String username) {
        return accounts.holding(Role.GOVERNANCE).stream()
                .filter(owner -> owner.username().equals(username))
                .findFirst()
                .map(StaffMember::id)
                .orElse(-1L);
    }
}
