package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.SavedFile;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.directory.rendering.InformationSheetPrint;

/** The local information sheets, to save: {@code WEST_YORKSHIRE.pdf}, and {@code all.zip} for every one of them. */
@WebServlet("/providers/files/information-sheets/*")
public class InformationSheetFiles extends HttpServlet {

    private static final Pattern PDF = Pattern.compile("/([A-Z_]{1,60})\\.pdf");

    private final InformationSheets sheets;
    private final InformationSheetPrint print;

    @Inject
    InformationSheetFiles(InformationSheets sheets, InformationSheetPrint print) {
        this.sheets = sheets;
        this.print = print;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher pdf = PDF.matcher(path);
        if (pdf.matches()) {
            InformationSheet sheet = sheets.of(pdf.group(1));
            SavedFile.send(response, InformationSheetPrint.fileName(sheet.area()), "application/pdf", print.pdf(sheet));
        } else if (path.equals("/all.zip")) {
            List<InformationSheet> all = sheets.all();
            SavedFile.begin(response, InformationSheetPrint.ALL, "application/zip");
            print.zip(all, response.getOutputStream());
        } else {
            throw Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
        }
    }
}
