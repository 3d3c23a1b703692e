package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernRaising;

/** Reports of organisations that offer contact services without accreditation (P-7); each is then a concern like any other. */
@Path("/providers/unaccredited-reports")
@ApplicationScoped
public class UnaccreditedReportsResource {

    private final ConcernRaising raising;

    @Inject
    public UnaccreditedReportsResource(ConcernRaising raising) {
        this.raising = raising;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(
            InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        return ConcernResponse.raised(raising, ConcernKind.UNACCREDITED, BodyReader.json(body), key, uri);
    }
}
