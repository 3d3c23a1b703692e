package uk.gov.cafcass.intranet.providers.register.rest;

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
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** The organisations of the register: some of them by name, and another one. */
@Path("/providers/organisations")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    private final RegisterReading reading;
    private final Register register;
    private final IdempotentRequest request;

    @Inject
    public OrganisationsResource(RegisterReading reading, Register register, IdempotentRequest request) {
        this.reading = reading;
        this.register = register;
        this.request = request;
    }

    /** Which were asked for. */
    record Listing(Optional<String> words, @Between(from = 1, to = 200, otherwise = 50) int limit) {}

    @GET
    public OrganisationJson.Listed list(@Context UriInfo uri) {
        Listing sent = QueryParameters.read(uri.getQueryParameters(), Listing.class);
        return OrganisationJson.Listed.of(reading.page(sent.words().orElse(""), sent.limit(), 0));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo uri) {
        OrganisationDetails text =
                JsonReader.read(body, OrganisationInput.class).details();
        long id = request.once(() -> register.addOrganisation(text).id());
        return OrganisationJson.answer(reading.organisation(id)).created(uri, "providers/organisations/" + id);
    }
}
