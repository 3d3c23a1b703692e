package uk.gov.cafcass.intranet.providers.agreements.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** The grants to providers (P-5). */
@Path("/providers/grants")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {

    private final AgreementReading reading;
    private final GrantRegister register;
    private final IdempotentRequest request;

    @Inject
    public GrantsResource(AgreementReading reading, GrantRegister register, IdempotentRequest request) {
        this.reading = reading;
        this.register = register;
        this.request = request;
    }

    @GET
    public GrantJson.Listed list(@Context UriInfo uri) {
        GrantListInput asked = QueryParameters.read(uri.getQueryParameters(), GrantListInput.class);
        return GrantJson.Listed.of(reading.grants(asked.filter(), asked.limit(), 0));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo uri) {
        Grant grant = JsonReader.read(body, GrantInput.class).details();
        long id = request.once(() -> register.addGrant(grant).id());
        return GrantJson.answer(reading.grant(id)).created(uri, "providers/grants/" + id);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response grant(@PathParam("id") long id) {
        return GrantJson.answer(reading.grant(id)).ok();
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int version = IfMatch.read(ifMatch, "grant.if-match", "grant");
        register.correctGrant(
                id, version, JsonReader.read(body, GrantInput.class).details());
        return grant(id);
    }
}
