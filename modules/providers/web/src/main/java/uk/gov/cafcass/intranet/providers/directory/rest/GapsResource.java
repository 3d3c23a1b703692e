package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding;

/** The gaps in the map (P-13). */
@Path("/providers/gaps")
@ApplicationScoped
public class GapsResource {

    private final GapFinding finding;

    @Inject
    public GapsResource(GapFinding finding) {
        this.finding = finding;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public GapsJson gaps(@Context UriInfo uri) {
        GapsInput sent = QueryParameters.read(uri.getQueryParameters(), GapsInput.class);
        return GapsJson.of(finding.of(sent.service(), sent.miles(), sent.longestWait()));
    }
}
