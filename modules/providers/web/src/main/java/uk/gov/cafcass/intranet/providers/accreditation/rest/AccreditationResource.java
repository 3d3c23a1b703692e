package uk.gov.cafcass.intranet.providers.accreditation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** One period of accreditation, and what becomes of it; its number is its version, for a corrected one has another (P-1). */
@Path("/providers/accreditations/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccreditationResource {

    private final AccreditationRegister register;
    private final AccreditationToEdit toEdit;
    private final AccreditationResponse answer;

    @Inject
    public AccreditationResource(
            AccreditationRegister register, AccreditationToEdit toEdit, AccreditationResponse answer) {
        this.register = register;
        this.toEdit = toEdit;
        this.answer = answer;
    }

    @PUT
    public AccreditationsJson correct(@PathParam("id") long id, InputStream body) {
        AccreditationInput sent = JsonReader.read(body, AccreditationInput.class);
        register.correct(id, sent.entry(), sent.why());
        return now(id);
    }

    @POST
    @Path("/suspension")
    public AccreditationsJson suspend(@PathParam("id") long id, InputStream body) {
        AccreditationInput.Suspension sent = JsonReader.read(body, AccreditationInput.Suspension.class);
        register.suspend(id, sent.days(), sent.evidence(), sent.why());
        return now(id);
    }

    @POST
    @Path("/end")
    public AccreditationsJson end(@PathParam("id") long id, InputStream body) {
        AccreditationInput.End sent = JsonReader.read(body, AccreditationInput.End.class);
        register.end(id, sent.until(), sent.evidence(), sent.why());
        return now(id);
    }

    @POST
    @Path("/striking")
    public AccreditationsJson strike(@PathParam("id") long id, InputStream body) {
        register.strike(
                id, JsonReader.read(body, AccreditationInput.Striking.class).why());
        return now(id);
    }

    private AccreditationsJson now(long id) {
        return answer.now(toEdit.accredited(id).holder().organisationId());
    }
}
