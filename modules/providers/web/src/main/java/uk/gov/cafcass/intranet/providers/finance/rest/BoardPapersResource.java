package uk.gov.cafcass.intranet.providers.finance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.rendering.BoardPaperPrint;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/** The paper for the Board about a financial year: its tables and words, and printed (P-14). */
@Path("/providers/board-papers")
@ApplicationScoped
public class BoardPapersResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PROBLEM = "application/problem+json";

    private final BoardPaper paper;
    private final BoardPaperPrint print;

    @Inject
    public BoardPapersResource(BoardPaper paper, BoardPaperPrint print) {
        this.paper = paper;
        this.print = print;
    }

    @GET
    @Path("/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    public BoardPaperJson tables(@PathParam("year") String written) {
        return BoardPaperJson.of(paper.recorded(YearInput.parse(written).year()));
    }

    @GET
    @Path("/{year}.pdf")
    @Produces({PDF, PROBLEM})
    public Response pdf(@PathParam("year") String written) {
        FinancialYear year = YearInput.parse(written).year();
        return file(year, "pdf", PDF, print.pdf(paper.recorded(year)));
    }

    @GET
    @Path("/{year}.docx")
    @Produces({DOCX, PROBLEM})
    public Response docx(@PathParam("year") String written) {
        FinancialYear year = YearInput.parse(written).year();
        return file(year, "docx", DOCX, print.docx(paper.recorded(year)));
    }

    private static Response file(FinancialYear year, String ending, String mediaType, byte[] bytes) {
        return Response.ok(bytes, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment("board-paper-" + year.slug() + "." + ending))
                .build();
    }
}
