package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationResponse;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.rest.AddedDocument;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.DeletionRefusal;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** One centre, and what belongs to it. */
@Path("/providers/centres/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource extends HolderResource {

    private final CentreResponse answer;
    private final Register register;
    private final ServiceRegister services;
    private final DeletionRefusal deletion;

    @Inject
    public CentreResource(
            CentreResponse answer,
            Register register,
            ServiceRegister services,
            ContactRegister contacts,
            AccreditationResponse accreditations,
            AddedDocument added,
            DocumentReading documents,
            RegisterToEdit toEdit,
            DeletionRefusal deletion,
            IdempotentRequest request) {
        super(
                contacts,
                accreditations,
                added,
                request,
                new Of(id -> toEdit.centreHolding(id).holder(), answer::created, documents::ofCentre));
        this.answer = answer;
        this.register = register;
        this.services = services;
        this.deletion = deletion;
    }

    @GET
    public Response centre(@PathParam("id") long id, @Context Request condition) {
        return answer.of(id).unlessSeen(condition);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "centre.if-match", "centre");
        register.correctCentre(
                id, seen, JsonReader.read(body, CentreInput.class).details());
        return answer.of(id).ok();
    }

    /** Always refused, and the trail keeps it (P-1). */
    @DELETE
    public void delete(@PathParam("id") long id) {
        throw deletion.centre(id);
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "centre.if-match", "centre");
        register.closeCentre(id, seen, JsonReader.read(body, ClosingInput.class).on());
        return answer.of(id).ok();
    }

    @POST
    @Path("/services")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addService(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        ServiceDetails text = JsonReader.read(body, ServiceInput.class).details();
        request.once(() -> services.addService(id, text).id());
        return answer.created(uri, id);
    }
}
