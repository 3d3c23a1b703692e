package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.SavedFile;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.rendering.BoardPaperPrint;

/** The paper for the Board, to save: {@code 2009-10.pdf} and {@code 2009-10.docx}. */
@WebServlet("/providers/files/board-papers/*")
public class BoardPaperFiles extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("/([0-9-]{7})\\.(pdf|docx)");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final BoardPaper paper;
    private final BoardPaperPrint print;

    @Inject
    BoardPaperFiles(BoardPaper paper, BoardPaperPrint print) {
        this.paper = paper;
        this.print = print;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            throw Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
        }
        FinancialYear year = FinancialYear.ofSlug(name.group(1));
        BoardPaperView view = paper.paper(year);
        boolean pdf = name.group(2).equals("pdf");
        byte[] bytes = pdf ? print.pdf(view) : print.docx(view);
        String fileName = "board-paper-" + year.slug() + "." + name.group(2);
        SavedFile.send(response, fileName, pdf ? "application/pdf" : DOCX, bytes);
    }
}
