package uk.gov.cafcass.intranet.providers.register.rest;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.register.application.AddingOnce;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.Tags;

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
    private final AddingOnce once;

    @Inject
    public OrganisationsResource(RegisterReading reading, Register register, AddingOnce once) {
        this.reading = reading;
        this.register = register;
        this.once = once;
    }

    @GET
    public OrganisationJson.Listed list(@Context UriInfo uri) {
        QueryParameters sent = new QueryParameters(uri.getQueryParameters(), Set.of("words", "limit"));
        int limit = sent.number("limit", 1, MOST, USUAL);
        return OrganisationJson.Listed.of(reading.page(sent.text("words").orElse(""), limit, 0));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        byte[] bytes = BodyReader.json(body);
        OrganisationDetails text =
                JsonReader.read(bytes, OrganisationInput.class).details();
        long id = Tags.added(
                once, key, uri, bytes, () -> register.addOrganisation(text).id());
        OrganisationJson added = OrganisationJson.of(reading.organisation(id));
        return Tags.created(uri, "providers/organisations/" + id, added, added.tag());
    }
}
