package uk.gov.cafcass.intranet.providers.rest;

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
import uk.gov.cafcass.intranet.kernel.parameters.SentBytes;
import uk.gov.cafcass.intranet.kernel.parameters.SentJson;
import uk.gov.cafcass.intranet.kernel.parameters.SentVersion;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.application.ContractView;
import uk.gov.cafcass.intranet.providers.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ContractFilter;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;

/** The framework agreements with providers, and the contracts that are added under them (P-5). */
@Path("/providers/frameworks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksResource {

    private final CommissioningReading reading;
    private final ContractRegister register;
    private final KeptAnswer answer;

    @Inject
    public FrameworksResource(CommissioningReading reading, ContractRegister register, KeptAnswer answer) {
        this.reading = reading;
        this.register = register;
        this.answer = answer;
    }

    @GET
    public FrameworkJson.Listed list(@Context UriInfo uri) {
        SentMoneyListing.Asked<ContractFilter> asked = SentMoneyListing.frameworks(uri.getQueryParameters());
        return FrameworkJson.Listed.of(reading.frameworks(asked.filter(), asked.limit(), 0));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        byte[] sent = SentBytes.json(body);
        Framework framework = SentContracts.framework(SentJson.object(sent));
        return answer.made(
                key, sent, uri, () -> register.addFramework(framework).id(), "providers/frameworks", id -> {
                    FrameworkView view = reading.framework(id);
                    return new KeptAnswer.Made(view.framework().version(), FrameworkJson.of(view));
                });
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response framework(@PathParam("id") long id) {
        FrameworkView view = reading.framework(id);
        return KeptAnswer.of(view.framework().version(), FrameworkJson.of(view));
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int version = SentVersion.read(ifMatch, "framework.if-match", "framework agreement");
        register.correctFramework(id, version, SentContracts.framework(SentJson.object(SentBytes.json(body))));
        return framework(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/contracts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContract(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        byte[] sent = SentBytes.json(body);
        Contract contract = SentContracts.contract(SentJson.object(sent), id);
        return answer.made(key, sent, uri, () -> register.addContract(contract).id(), "providers/contracts", made -> {
            ContractView view = reading.contract(made);
            return new KeptAnswer.Made(view.contract().version(), ContractJson.of(view));
        });
    }
}
