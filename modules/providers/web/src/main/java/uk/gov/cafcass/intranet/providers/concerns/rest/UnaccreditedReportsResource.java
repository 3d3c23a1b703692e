package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** Reports of organisations that offer contact services without accreditation (P-7); each is then a concern like any other. */
@Path("/providers/unaccredited-reports")
@ApplicationScoped
public class UnaccreditedReportsResource {

    private final ConcernResponse answer;

    @Inject
    public UnaccreditedReportsResource(ConcernResponse answer) {
        this.answer = answer;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(InputStream body, @Context UriInfo uri) {
        return answer.raised(
                JsonReader.read(body, ConcernInput.Unaccredited.class).details(), uri);
    }
}
