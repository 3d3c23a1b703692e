package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** Somebody to speak to: corrected, or taken off. */
@Path("/providers/contacts/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    private final ContactRegister contacts;
    private final RegisterToEdit toEdit;

    @Inject
    public ContactResource(ContactRegister contacts, RegisterToEdit toEdit) {
        this.contacts = contacts;
        this.toEdit = toEdit;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "contact.if-match", "contact");
        Versioned<ContactDetails> kept = contacts.correctContact(
                id, seen, JsonReader.read(body, ContactInput.class).details());
        Optional<Long> centre = toEdit.contact(id).whose().holder().centreId();
        return VersionedResponse.of(kept.version(), ContactJson.of(kept, centre))
                .ok();
    }

    @DELETE
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        contacts.removeContact(id, IfMatch.ofWhole(ifMatch, "contact.if-match", "contact"));
    }
}
