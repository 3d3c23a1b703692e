package uk.gov.cafcass.intranet.providers.registerimport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportBeginning;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportBeginning.SentList;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportConfirming;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportReading;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportView;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** Imports of NACCC's list (P-11). */
@Path("/providers/register-imports")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterImportsResource {

    private final ImportBeginning beginning;
    private final ImportReading reading;
    private final ImportConfirming confirming;

    @Inject
    public RegisterImportsResource(ImportBeginning beginning, ImportReading reading, ImportConfirming confirming) {
        this.beginning = beginning;
        this.reading = reading;
        this.confirming = confirming;
    }

    @GET
    public RegisterImportJson.Listed list(@Context UriInfo uri) {
        int limit = QueryParameters.read(uri.getQueryParameters(), RegisterImportInput.Listing.class)
                .limit();
        return RegisterImportJson.Listed.of(reading.latest(limit + 1, 0), limit);
    }

    @POST
    @Idempotent
    @Consumes("text/csv")
    public Response begin(InputStream body, @Context UriInfo uri) {
        RegisterImportInput.Head head = QueryParameters.read(uri.getQueryParameters(), RegisterImportInput.Head.class);
        byte[] bytes = BodyReader.atMost(ListReader.LIMIT + 1, body);
        long id = beginning.begin(new SentList(head.listOn(), head.name().orElse("list.csv"), bytes));
        return answer(id).created(uri, "providers/register-imports/" + id);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response read(@PathParam("id") long id) {
        return answer(id).ok();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/rows")
    public RegisterImportJson.Rows rows(@PathParam("id") long id, @Context UriInfo uri) {
        RegisterImportInput.Rows which = QueryParameters.read(uri.getQueryParameters(), RegisterImportInput.Rows.class);
        return RegisterImportJson.Rows.of(
                reading.rows(id, which.kind(), which.limit() + 1, which.offset()), which.limit());
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/confirmation")
    public Response confirm(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        int version = version(ifMatch);
        confirming.confirm(
                id,
                version,
                QueryParameters.read(uri.getQueryParameters(), RegisterImportInput.Known.class)
                        .warnings());
        return answer(id).ok();
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/giving-up")
    public Response giveUp(@PathParam("id") long id) {
        confirming.giveUp(id);
        return answer(id).ok();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.read(ifMatch, "register-import.if-match", "import");
    }

    private VersionedResponse answer(long id) {
        ImportView view = reading.of(id);
        return VersionedResponse.of(view.it().version(), RegisterImportJson.of(view));
    }
}
