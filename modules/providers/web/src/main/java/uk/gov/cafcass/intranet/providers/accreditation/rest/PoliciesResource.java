package uk.gov.cafcass.intranet.providers.accreditation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.application.PolicyRegister;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** Which policy was in force when, and the next one (P-2). */
@Path("/providers/policies")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    private final PolicyRegister policies;
    private final IdempotentRequest request;

    @Inject
    public PoliciesResource(PolicyRegister policies, IdempotentRequest request) {
        this.policies = policies;
        this.request = request;
    }

    @GET
    public PolicyJson.Listed list() {
        return PolicyJson.Listed.of(policies.all());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo uri) {
        PolicyJson.Input sent = JsonReader.read(body, PolicyJson.Input.class);
        request.once(() -> {
            policies.add(sent.name(), sent.from(), sent.committedCounts());
            return 0;
        });
        return Response.created(
                        uri.getBaseUriBuilder().path("providers/policies").build())
                .entity(PolicyJson.Listed.of(policies.all()))
                .build();
    }
}
