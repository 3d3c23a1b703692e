package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationResponse;
import uk.gov.cafcass.intranet.providers.documents.DocumentView;
import uk.gov.cafcass.intranet.providers.documents.rest.AddedDocument;
import uk.gov.cafcass.intranet.providers.documents.rest.DocumentJson;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * What an organisation has as a whole, and a centre by itself: contacts, notes, accreditations and documents. Not abstract, since the
 * server warns at every start of a class with paths that nobody can make.
 */
public class HolderResource {

    final AccreditationResponse accreditations;
    final IdempotentRequest request;
    private final ContactRegister contacts;
    private final AddedDocument added;
    private final Of of;

    HolderResource(
            ContactRegister contacts,
            AccreditationResponse accreditations,
            AddedDocument added,
            IdempotentRequest request,
            Of of) {
        this.contacts = contacts;
        this.accreditations = accreditations;
        this.added = added;
        this.request = request;
        this.of = of;
    }

    /**
     * How holders of one sort are found by their number.
     *
     * @param holder whose what is added will be; says no to who may not add it
     * @param created says where the holder is to which something was added, and how it is now
     * @param documents of the holder and of what belongs to it
     */
    record Of(
            LongFunction<Holder> holder,
            BiFunction<UriInfo, Long, Response> created,
            LongFunction<List<DocumentView>> documents) {}

    @POST
    @Path("/contacts")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContact(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        ContactDetails text = JsonReader.read(body, ContactInput.class).details();
        request.once(() -> contacts.addContact(of.holder().apply(id), text).id());
        return of.created().apply(uri, id);
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addNote(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        String text = JsonReader.read(body, NoteInput.class).text();
        request.once(() -> {
            contacts.note(of.holder().apply(id), text);
            return id;
        });
        return of.created().apply(uri, id);
    }

    @POST
    @Path("/accreditations")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accredit(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        return accreditations.recorded(of.holder().apply(id), body, uri);
    }

    @GET
    @Path("/documents")
    public DocumentJson.Listed documents(@PathParam("id") long id) {
        return DocumentJson.Listed.of(of.documents().apply(id));
    }

    @POST
    @Path("/documents")
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addDocumentFromForm(@PathParam("id") long id, List<EntityPart> parts, @Context UriInfo uri) {
        return added.fromForm(of.holder().apply(id), parts, uri);
    }

    @POST
    @Path("/documents")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    public Response addDocument(
            @PathParam("id") long id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return added.fromBytes(of.holder().apply(id), body, headers, uri);
    }
}
