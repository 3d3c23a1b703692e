package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** One service of a centre: corrected, or withdrawn from a day on. */
@Path("/providers/services/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {

    private final ServiceRegister services;
    private final RegisterToEdit toEdit;
    private final CentreResponse answer;

    @Inject
    public ServiceResource(ServiceRegister services, RegisterToEdit toEdit, CentreResponse answer) {
        this.services = services;
        this.toEdit = toEdit;
        this.answer = answer;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "service.if-match", "service");
        services.correctService(
                id, seen, JsonReader.read(body, ServiceInput.class).details());
        return centre(id);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int seen = IfMatch.ofWhole(ifMatch, "service.if-match", "service");
        services.withdrawService(
                id, seen, JsonReader.read(body, ClosingInput.class).on());
        return centre(id);
    }

    private Response centre(long id) {
        return answer.of(toEdit.service(id).whose().holder().centreId().orElseThrow())
                .ok();
    }
}
