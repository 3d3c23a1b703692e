package uk.gov.cafcass.intranet.correspondence.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments.DocumentFile;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments.DocumentView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.rest.Builders;
import uk.gov.cafcass.intranet.correspondence.requests.rest.Download;
import uk.gov.cafcass.intranet.correspondence.requests.rest.References;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.files.FileNames;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;

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
    public JsonObject list(@PathParam("reference") String reference) {
        JsonArrayBuilder list = Builders.JSON.createArrayBuilder();
        documents.of(reading.request(References.read(reference)).id()).forEach(document -> list.add(json(document)));
        return Builders.JSON.createObjectBuilder().add("documents", list).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response addFromForm(@PathParam("reference") String written, List<EntityPart> parts, @Context UriInfo uri) {
        Reference reference = References.read(written);
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.invalid("document.missing", "file", "Send a file"));
        return added(reference, FileNames.last(file.getFileName().orElse("")), file.getContent(), uri);
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
        String fileName = Optional.ofNullable(name)
                .map(FileNames::last)
                .or(() -> Optional.ofNullable(disposition).flatMap(FileNames::fromDisposition))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> Problem.invalid(
                        "document.name",
                        "name",
                        "Say how the file is called: ?name=… or Content-Disposition: attachment; filename=…"));
        return added(reference, fileName, body, uri);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response open(@PathParam("reference") String reference, @PathParam("id") long id) {
        DocumentFile file = documents.open(References.read(reference), id);
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    private Response added(Reference reference, String fileName, InputStream content, UriInfo uri) {
        int limit = Math.toIntExact(rules.limit());
        DocumentView document = documents.add(reference, fileName, BodyReader.atMost(limit + 1, content));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(document.id()))
                        .build())
                .entity(json(document).build())
                .build();
    }

    private static JsonObjectBuilder json(DocumentView document) {
        return Builders.JSON
                .createObjectBuilder()
                .add("id", document.id())
                .add("name", document.fileName())
                .add("mediaType", document.mediaType())
                .add("size", document.size())
                .add("addedAt", document.addedAt().toString());
    }
}
