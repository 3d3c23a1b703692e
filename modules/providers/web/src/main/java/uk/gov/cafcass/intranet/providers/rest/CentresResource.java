package uk.gov.cafcass.intranet.providers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.application.CentreView;
import uk.gov.cafcass.intranet.providers.application.RegisterReading;

/** The centres: the nearest to somewhere, and one by its number (P-9). */
@Path("/providers/centres")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentresResource {

    private final CentreFinding finding;
    private final RegisterReading register;
    private final AccreditationReading accreditation;
    private final Clock clock;

    @Inject
    public CentresResource(
            CentreFinding finding, RegisterReading register, AccreditationReading accreditation, Clock clock) {
        this.finding = finding;
        this.register = register;
        this.accreditation = accreditation;
        this.clock = clock;
    }

    @GET
    public FoundJson nearest(@Context UriInfo uri) {
        SentSearch sent = SentSearch.read(uri.getQueryParameters());
        try {
            return FoundJson.of(finding.nearest(sent.near(), sent.filter(), sent.limit(), 0), LocalDate.now(clock));
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("postcode") ? "near" : field);
        }
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response centre(@PathParam("id") long id, @Context Request condition) {
        CentreView view = register.centre(id);
        CentreJson centre = CentreJson.of(view, accreditation.history(view.organisationId()), LocalDate.now(clock));
        ResponseBuilder unchanged = condition.evaluatePreconditions(centre.tag());
        return (unchanged == null ? Response.ok(centre) : unchanged)
                .tag(centre.tag())
                .build();
    }
}
