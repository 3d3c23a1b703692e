package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.directory.rendering.InformationSheetPrint;

/** The local information sheets, one for each DFJ area: listed, read, printed, and all of them at once (P-10). */
@Path("/providers/information-sheets")
@ApplicationScoped
public class InformationSheetsResource {

    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final String PROBLEM = "application/problem+json";

    private final InformationSheets sheets;
    private final InformationSheetPrint print;
    private final Clock clock;

    @Inject
    public InformationSheetsResource(InformationSheets sheets, InformationSheetPrint print, Clock clock) {
        this.sheets = sheets;
        this.print = print;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InformationSheetsJson list() {
        return InformationSheetsJson.of(sheets.list(), LocalDate.now(clock));
    }

    @GET
    @Path("/{dfjArea}")
    @Produces(MediaType.APPLICATION_JSON)
    public InformationSheetJson sheet(@PathParam("dfjArea") String dfjArea) {
        return InformationSheetJson.of(sheets.of(dfjArea));
    }

    @GET
    @Path("/{dfjArea}.pdf")
    @Produces({PDF, PROBLEM})
    public Response pdf(@PathParam("dfjArea") String dfjArea) {
        InformationSheet sheet = sheets.of(dfjArea);
        return file(print.pdf(sheet), PDF, InformationSheetPrint.fileName(sheet.area()));
    }

    /** Each sheet is sent as soon as it is printed; whatever is refused is refused before the first. */
    @GET
    @Path("/all.zip")
    @Produces({ZIP, PROBLEM})
    public Response zip() {
        List<InformationSheet> all = sheets.all();
        StreamingOutput written = out -> print.zip(all, out);
        return file(written, ZIP, InformationSheetPrint.ALL);
    }

    private static Response file(Object entity, String mediaType, String name) {
        return Response.ok(entity, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .build();
    }
}
