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
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractsKnown;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.KnownAt;
import uk.gov.cafcass.intranet.providers.web.VersionedResponse;

/** The framework agreements with providers, and the contracts that are added under them (P-5). */
@Path("/providers/frameworks")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksResource {

    private final AgreementReading reading;
    private final ContractRegister register;
    private final ContractsKnown known;
    private final VersionedResponse answer;

    @Inject
    public FrameworksResource(
            AgreementReading reading, ContractRegister register, ContractsKnown known, VersionedResponse answer) {
        this.reading = reading;
        this.known = known;
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
        byte[] sent = BodyReader.json(body);
        Framework framework = JsonReader.read(sent, FrameworkInput.class).details();
        return answer.made(
                key, sent, uri, () -> register.addFramework(framework).id(), "providers/frameworks", id -> {
                    FrameworkView view = reading.framework(id);
                    return new VersionedResponse.Made(view.framework().version(), FrameworkJson.of(view));
                });
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response framework(@PathParam("id") long id, @Context UriInfo uri) {
        return KnownAt.read(uri.getQueryParameters())
                .map(moment -> Response.ok(then(id, moment)).build())
                .orElseGet(() -> now(id));
    }

    private FrameworkJson then(long id, OffsetDateTime moment) {
        return KnownAt.told(() -> known.framework(id, moment))
                .map(FrameworkJson::of)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "framework.unknown-then",
                        "We did not know of this framework agreement at that moment."));
    }

    private Response now(long id) {
        FrameworkView view = reading.framework(id);
        return VersionedResponse.of(view.framework().version(), FrameworkJson.of(view));
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int version = IfMatch.read(ifMatch, "framework.if-match", "framework agreement");
        Corrected<FrameworkInput> sent = Corrected.read(body, FrameworkInput.class);
        register.correctFramework(id, version, sent.value().details(), sent.why());
        return now(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/contracts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContract(
            @PathParam("id") long id,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        byte[] sent = BodyReader.json(body);
        Contract contract = JsonReader.read(sent, ContractInput.class).under(id);
        return answer.made(key, sent, uri, () -> register.addContract(contract).id(), "providers/contracts", made -> {
            ContractView view = reading.contract(made);
            return new VersionedResponse.Made(view.contract().version(), ContractJson.of(view));
        });
    }
}
