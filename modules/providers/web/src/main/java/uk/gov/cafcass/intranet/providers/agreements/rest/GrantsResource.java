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
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.VersionedResponse;

/** The grants to providers (P-5). */
@Path("/providers/grants")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {

    private final AgreementReading reading;
    private final GrantRegister register;
    private final VersionedResponse answer;

    @Inject
    public GrantsResource(AgreementReading reading, GrantRegister register, VersionedResponse answer) {
        this.reading = reading;
        this.register = register;
        this.answer = answer;
    }

    @GET
    public GrantJson.Listed list(@Context UriInfo uri) {
        SentMoneyListing.Asked<GrantFilter> asked = SentMoneyListing.grants(uri.getQueryParameters());
        return GrantJson.Listed.of(reading.grants(asked.filter(), asked.limit(), 0));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        byte[] sent = BodyReader.json(body);
        Grant grant = JsonReader.read(sent, GrantInput.class).details();
        return answer.made(key, sent, uri, () -> register.addGrant(grant).id(), "providers/grants", id -> {
            GrantView view = reading.grant(id);
            return new VersionedResponse.Made(view.grant().version(), GrantJson.of(view));
        });
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response grant(@PathParam("id") long id) {
        GrantView view = reading.grant(id);
        return VersionedResponse.of(view.grant().version(), GrantJson.of(view));
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
