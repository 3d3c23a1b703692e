package uk.gov.cafcass.intranet.providers.rest;

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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.parameters.SentBytes;
import uk.gov.cafcass.intranet.kernel.parameters.SentJson;
import uk.gov.cafcass.intranet.providers.application.AddingOnce;
import uk.gov.cafcass.intranet.providers.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.application.NothingIsDeleted;
import uk.gov.cafcass.intranet.providers.application.Register;
import uk.gov.cafcass.intranet.providers.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.domain.CentreText;
import uk.gov.cafcass.intranet.providers.domain.ContactText;
import uk.gov.cafcass.intranet.providers.domain.Holder;

/** One organisation, and what belongs to it as a whole. */
@Path("/providers/organisations/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final RegisterReading reading;
    private final Register register;
    private final ContactRegister contacts;
    private final NothingIsDeleted deletion;
    private final AddingOnce once;
    private final CentreAnswer centres;
    private final AccreditationAnswer accreditations;

    @Inject
    public OrganisationResource(
            RegisterReading reading,
            Register register,
            ContactRegister contacts,
            NothingIsDeleted deletion,
            AddingOnce once,
            CentreAnswer centres,
            AccreditationAnswer accreditations) {
        this.reading = reading;
        this.register = register;
        this.contacts = contacts;
        this.deletion = deletion;
        this.once = once;
        this.centres = centres;
        this.accreditations = accreditations;
    }

    @GET
    public Response organisation(@PathParam("id") long id, @Context Request condition) {
        OrganisationJson organisation = OrganisationJson.of(reading.organisation(id));
        ResponseBuilder unchanged = condition.evaluatePreconditions(organisation.tag());
        return (unchanged == null ? Response.ok(organisation) : unchanged)
                .tag(organisation.tag())
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = Tags.seen(ifMatch, "organisation");
        register.correctOrganisation(id, seen, SentRegister.organisation(SentJson.object(SentBytes.json(body))));
        OrganisationJson corrected = OrganisationJson.of(reading.organisation(id));
        return Response.ok(corrected).tag(corrected.tag()).build();
    }

    /** Always refused, and the trail keeps it (P-1). */
    @DELETE
    public void delete(@PathParam("id") long id) {
        throw deletion.organisation(id);
    }

    @POST
    @Path("/centres")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addCentre(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        byte[] bytes = SentBytes.json(body);
        CentreText text = SentRegister.centre(SentJson.object(bytes));
        return centres.created(uri, Tags.added(once, key, uri, bytes, () -> register.addCentre(id, text)
                .id()));
    }

    @POST
    @Path("/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContact(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        byte[] bytes = SentBytes.json(body);
        ContactText text = SentRegister.contact(SentJson.object(bytes));
        Tags.added(once, key, uri, bytes, () -> contacts.addContact(Holder.organisation(id), text)
                .id());
        return created(uri, id);
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addNote(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        byte[] bytes = SentBytes.json(body);
        String text = SentRegister.note(SentJson.object(bytes));
        Tags.added(once, key, uri, bytes, () -> {
            contacts.note(Holder.organisation(id), text);
            return id;
        });
        return created(uri, id);
    }

    @GET
    @Path("/accreditations")
    public AccreditationsJson accreditations(@PathParam("id") long id, @Context UriInfo uri) {
        return accreditations.known(id, SentAccreditation.knownAt(uri.getQueryParameters()));
    }

    @POST
    @Path("/accreditations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accredit(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        return accreditations.recorded(Holder.organisation(id), SentBytes.json(body), key, uri);
    }

    private Response created(UriInfo uri, long id) {
        OrganisationJson organisation = OrganisationJson.of(reading.organisation(id));
        return Tags.created(uri, "providers/organisations/" + id, organisation, organisation.tag());
    }
}
