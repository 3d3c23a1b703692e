package uk.gov.cafcass.intranet.correspondence.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.rest.References;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentSummary;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.web.files.Download;
import uk.gov.cafcass.intranet.kernel.web.files.UploadReader;

/** The documents of a request. */
@Path(References.PATH + "/documents")
@ApplicationScoped
public class DocumentsResource {

    private final RequestDocuments documents;
    private final RequestReading reading;
    private final ContentRules rules;

    @Inject
    public DocumentsResource(RequestDocuments documents, RequestReading reading, ContentRules rules) {
        this.documents = documents;
        this.reading = reading;
        this.rules = rules;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentJson.All list(@PathParam("reference") String reference) {
        return DocumentJson.All.of(
                documents.of(reading.request(References.read(reference)).id()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response addFromForm(@PathParam("reference") String written, List<EntityPart> parts, @Context UriInfo uri) {
        Reference reference = References.read(written);
        return added(reference, UploadReader.fromForm(Optional.empty(), parts, rules.limit()), uri);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("reference") String written,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream body,
            @Context UriInfo uri) {
        Reference reference = References.read(written);
        Upload upload = UploadReader.fromBody(Optional.ofNullable(name), disposition, body, rules.limit());
        return added(reference, upload, uri);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response open(@PathParam("reference") String reference, @PathParam("id") long id) {
        return Download.of(documents.open(References.read(reference), id));
    }

    private Response added(Reference reference, Upload upload, UriInfo uri) {
        AttachmentSummary document = documents.add(reference, upload);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(document.id()))
                        .build())
                .entity(DocumentJson.of(document))
                .build();
    }
}
