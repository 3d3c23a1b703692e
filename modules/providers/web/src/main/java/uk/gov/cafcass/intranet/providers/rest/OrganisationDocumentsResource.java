package uk.gov.cafcass.intranet.providers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import uk.gov.cafcass.intranet.providers.application.DocumentReading;
import uk.gov.cafcass.intranet.providers.application.DocumentRegister;

/** The documents of an organisation and of its centres; what is added is of the organisation as a whole. */
@Path("/providers/organisations/{id: [0-9]{1,18}}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationDocumentsResource {

    private final DocumentReading reading;
    private final DocumentRegister register;
    private final AddedDocument added;

    @Inject
    public OrganisationDocumentsResource(DocumentReading reading, DocumentRegister register, AddedDocument added) {
        this.reading = reading;
        this.register = register;
        this.added = added;
    }

    @GET
    public DocumentJson.Listed list(@PathParam("id") long id) {
        return DocumentJson.Listed.of(reading.ofOrganisation(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFromForm(
            @PathParam("id") long id, List<EntityPart> parts, @Context HttpHeaders headers, @Context UriInfo uri) {
        return added.fromForm(register.organisation(id), parts, headers, uri);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("id") long id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return added.fromBytes(register.organisation(id), body, headers, uri);
    }
}
