package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.correspondence.requests.application.DueDates;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/** By when a request would be due, and why (G-1, G-2). */
@Path("/deadlines")
@ApplicationScoped
public class DeadlinesResource {

    private final DueDates dueDates;

    @Inject
    public DeadlinesResource(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** What is asked: of which kind, received when. */
    record Asked(RequestKind kind, LocalDate received) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public DeadlineJson deadline(@Context UriInfo uri) {
        Asked sent = QueryParameters.read(uri.getQueryParameters(), Asked.class);
        return DeadlineJson.of(sent.kind(), dueDates.count(sent.kind(), sent.received()));
    }
}
