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
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
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

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final RegisterReading reading;
    private final Register register;
    private final IdempotentRequest request;

    @Inject
    public OrganisationsResource(RegisterReading reading, Register register, IdempotentRequest request) {
        this.reading = reading;
        this.register = register;
        this.request = request;
    }

    @GET
    public OrganisationJson.Listed list(@Context UriInfo uri) {
        QueryParameters sent = new QueryParameters(uri.getQueryParameters(), Set.of("words", "limit"));
        int limit = sent.number("limit", 1, MOST, USUAL);
        return OrganisationJson.Listed.of(reading.page(sent.text("words").orElse(""), limit, 0));
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
