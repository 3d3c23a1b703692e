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
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationsJson;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.rest.AddedDocument;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.DeletionRefusal;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.KnownAt;

/** One organisation, and what belongs to it as a whole. */
@Path("/providers/organisations/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource extends HolderResource {

    private final RegisterReading reading;
    private final Register register;
    private final CentreResponse centres;
    private final DeletionRefusal deletion;

    @Inject
    public OrganisationResource(
            RegisterReading reading,
            Register register,
            CentreResponse centres,
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
                new Of(
                        id -> toEdit.organisationHolding(id).holder(),
                        (uri, id) -> created(reading, uri, id),
                        documents::ofOrganisation));
        this.reading = reading;
        this.register = register;
        this.centres = centres;
        this.deletion = deletion;
    }

    @GET
    public Response organisation(@PathParam("id") long id, @Context Request condition) {
        return OrganisationJson.answer(reading.organisation(id)).unlessSeen(condition);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "organisation.if-match", "organisation");
        register.correctOrganisation(
                id, seen, JsonReader.read(body, OrganisationInput.class).details());
        return OrganisationJson.answer(reading.organisation(id)).ok();
    }

    /** Always refused, and the trail keeps it (P-1). */
    @DELETE
    public void delete(@PathParam("id") long id) {
        throw deletion.organisation(id);
    }

    @POST
    @Path("/centres")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addCentre(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        CentreDetails text = JsonReader.read(body, CentreInput.class).details();
        return centres.created(
                uri, request.once(() -> register.addCentre(id, text).id()));
    }

    @GET
    @Path("/accreditations")
    public AccreditationsJson accreditations(@PathParam("id") long id, @Context UriInfo uri) {
        return accreditations.known(id, KnownAt.read(uri.getQueryParameters()));
    }

    private static Response created(RegisterReading reading, UriInfo uri, long id) {
        return OrganisationJson.answer(reading.organisation(id)).created(uri, "providers/organisations/" + id);
    }
}
