package uk.gov.cafcass.intranet.providers.accreditation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.application.PolicyRegister;
import uk.gov.cafcass.intranet.providers.register.application.AddingOnce;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.Tags;

/** Which policy was in force when, and the next one (P-2). */
@Path("/providers/policies")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    private final PolicyRegister policies;
    private final AddingOnce once;

    @Inject
    public PoliciesResource(PolicyRegister policies, AddingOnce once) {
        this.policies = policies;
        this.once = once;
    }

    @GET
    public PolicyJson.Listed list() {
        return PolicyJson.Listed.of(policies.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        byte[] bytes = BodyReader.json(body);
        PolicyJson.Input sent = JsonReader.read(bytes, PolicyJson.Input.class);
        Tags.added(once, key, uri, bytes, () -> {
            policies.add(sent.name(), sent.from(), sent.committedCounts());
            return 0;
        });
        return Response.created(
                        uri.getBaseUriBuilder().path("providers/policies").build())
                .entity(PolicyJson.Listed.of(policies.all()))
                .build();
    }
}
