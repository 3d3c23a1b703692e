package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.directory.application.Eligibility;

/** Whether Cafcass may do something with a centre on a day, and if not why (C-4, P-2, P-3, P-4). */
@Path("/providers/eligibility")
@ApplicationScoped
public class EligibilityResource {

    private final Eligibility eligibility;
    private final Clock clock;

    @Inject
    public EligibilityResource(Eligibility eligibility, Clock clock) {
        this.eligibility = eligibility;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public VerdictJson verdict(@Context UriInfo uri) {
        EligibilityInput sent = QueryParameters.read(uri.getQueryParameters(), EligibilityInput.class);
        LocalDate on = sent.on().orElseGet(() -> LocalDate.now(clock));
        return VerdictJson.of(eligibility.of(sent.centre(), sent.service(), sent.use(), on));
    }
}
