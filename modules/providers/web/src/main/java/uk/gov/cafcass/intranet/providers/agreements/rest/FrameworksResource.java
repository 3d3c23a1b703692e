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
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.RecordedContracts;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.KnownAt;

/** The framework agreements with providers, and the contracts that are added under them (P-5). */
@Path("/providers/frameworks")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksResource {

    private final AgreementReading reading;
    private final ContractRegister register;
    private final RecordedContracts known;
    private final IdempotentRequest request;

    @Inject
    public FrameworksResource(
            AgreementReading reading, ContractRegister register, RecordedContracts known, IdempotentRequest request) {
        this.reading = reading;
        this.known = known;
        this.register = register;
        this.request = request;
    }

    @GET
    public FrameworkJson.Listed list(@Context UriInfo uri) {
        FrameworkListInput asked = QueryParameters.read(uri.getQueryParameters(), FrameworkListInput.class);
        return FrameworkJson.Listed.of(reading.frameworks(asked.filter(), asked.limit(), 0));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo uri) {
        Framework framework = JsonReader.read(body, FrameworkInput.class).details();
        long id = request.once(() -> register.addFramework(framework).id());
        return FrameworkJson.answer(reading.framework(id)).created(uri, "providers/frameworks/" + id);
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
        return FrameworkJson.answer(reading.framework(id)).ok();
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
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContract(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        Contract contract = JsonReader.read(body, ContractInput.class).under(id);
        long made = request.once(() -> register.addContract(contract).id());
        return ContractJson.answer(reading.contract(made)).created(uri, "providers/contracts/" + made);
    }
}
