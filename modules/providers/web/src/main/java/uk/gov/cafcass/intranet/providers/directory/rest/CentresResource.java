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
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;

/** The centres that are nearest to somewhere (P-9). */
@Path("/providers/centres")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentresResource {

    private final CentreFinding finding;
    private final Clock clock;

    @Inject
    public CentresResource(CentreFinding finding, Clock clock) {
        this.finding = finding;
        this.clock = clock;
    }

    @GET
    public FoundJson nearest(@Context UriInfo uri) {
        CentreSearchInput sent = QueryParameters.read(uri.getQueryParameters(), CentreSearchInput.class);
        try {
            return FoundJson.of(finding.nearest(sent.near(), sent.filter(), sent.limit(), 0), LocalDate.now(clock));
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("postcode") ? "near" : field);
        }
    }
}
