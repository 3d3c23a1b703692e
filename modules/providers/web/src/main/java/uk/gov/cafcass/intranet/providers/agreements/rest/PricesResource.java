package uk.gov.cafcass.intranet.providers.agreements.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** What a unit of service costs under a contract (P-5). */
@Path("/providers/prices/{id: [0-9]{1,18}}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PricesResource {

    private final AgreementReading reading;
    private final ContractRegister register;

    @Inject
    public PricesResource(AgreementReading reading, ContractRegister register) {
        this.reading = reading;
        this.register = register;
    }

    @GET
    public Response price(@PathParam("id") long id) {
        return ContractJson.Price.answer(reading.price(id)).ok();
    }

    /** It stays under its contract. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body) {
        int version = IfMatch.read(ifMatch, "price.if-match", "price");
        long contract = register.contractOf(id);
        Corrected<PriceInput> sent = Corrected.read(body, PriceInput.class);
        register.correctPrice(id, version, sent.value().under(contract), sent.why());
        return price(id);
    }

    /** Why a price is removed. */
    record Removal(Optional<String> why) {}

    /** For one that was entered by mistake; what was agreed and is over is ended instead. */
    @DELETE
    public void remove(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        Removal sent = QueryParameters.read(uri.getQueryParameters(), Removal.class);
        register.removePrice(
                id, IfMatch.read(ifMatch, "price.if-match", "price"), sent.why().orElse(""));
    }
}
