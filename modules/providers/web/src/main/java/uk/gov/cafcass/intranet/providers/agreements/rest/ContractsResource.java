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
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.KnownAt;

/** The contracts with providers, and the prices that are added to them (P-5). */
@Path("/providers/contracts")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContractsResource {

    private final AgreementReading reading;
    private final ContractRegister register;
    private final RecordedContracts known;
    private final IdempotentRequest request;

    @Inject
    public ContractsResource(
            AgreementReading reading, ContractRegister register, RecordedContracts known, IdempotentRequest request) {
        this.reading = reading;
        this.known = known;
        this.register = register;
        this.request = request;
    }

    @GET
    public ContractJson.Listed list(@Context UriInfo uri) {
        ContractListInput asked = QueryParameters.read(uri.getQueryParameters(), ContractListInput.class);
        return ContractJson.Listed.of(reading.contracts(asked.filter(), asked.limit(), 0));
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response contract(@PathParam("id") long id, @Context UriInfo uri) {
        return KnownAt.read(uri.getQueryParameters())
                .map(moment -> Response.ok(then(id, moment)).build())
                .orElseGet(() -> now(id));
    }

    private Response now(long id) {
        return ContractJson.answer(reading.contract(id)).ok();
    }

    private ContractJson then(long id, OffsetDateTime moment) {
        return KnownAt.told(() -> known.contract(id, moment))
                .map(ContractJson::of)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "contract.unknown-then", "We did not know of this contract at that moment."));
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/history")
    public ContractHistoryJson history(@PathParam("id") long id) {
        return ContractHistoryJson.of(reading.contract(id), known.historyOfContract(id));
    }

    /** It stays under its framework agreement. */
    @PUT
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int version = IfMatch.read(ifMatch, "contract.if-match", "contract");
        long framework = register.frameworkOf(id);
        Corrected<ContractInput> sent = Corrected.read(body, ContractInput.class);
        register.correctContract(id, version, sent.value().under(framework), sent.why());
        return now(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/prices")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addPrice(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        UnitPrice price = JsonReader.read(body, PriceInput.class).under(id);
        long made = request.once(() -> register.addPrice(price).id());
        return ContractJson.Price.answer(reading.price(made)).created(uri, "providers/prices/" + made);
    }
}
