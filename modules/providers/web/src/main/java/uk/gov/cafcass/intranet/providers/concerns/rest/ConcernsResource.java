package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.rest.ConcernListInput.Which;

/** What staff report about providers, and what is done about it, step by step (P-7, P-8). */
@Path("/providers/concerns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConcernsResource {

    private final ConcernReading reading;
    private final ConcernHandling handling;
    private final ConcernResponse answer;

    @Inject
    public ConcernsResource(ConcernReading reading, ConcernHandling handling, ConcernResponse answer) {
        this.reading = reading;
        this.handling = handling;
        this.answer = answer;
    }

    @GET
    public ConcernJson.Listed list(@Context UriInfo uri) {
        ConcernListInput sent = QueryParameters.read(uri.getQueryParameters(), ConcernListInput.class);
        int oneMore = sent.limit() + 1;
        return ConcernJson.Listed.of(
                switch (sent.state().orElse(Which.OPEN)) {
                    case OPEN -> reading.open();
                    case CLOSED -> reading.closed(oneMore, 0);
                },
                sent.limit());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(InputStream body, @Context UriInfo uri) {
        return answer.raised(JsonReader.read(body, ConcernInput.class).details(), uri);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response concern(@PathParam("id") long id) {
        return ConcernResponse.of(reading.of(id)).ok();
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(
            @PathParam("id") long id,
            @PathParam("step") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        ConcernStep step = ConcernStep.named(slug).orElseThrow(ConcernsResource::unknown);
        int version = IfMatch.read(ifMatch, "concern.if-match", "concern");
        StepText with = JsonReader.read(body, ConcernInput.Step.class).details();
        return ConcernResponse.of(handling.take(id, version, step, with)).ok();
    }

    private static Problem unknown() {
        String known =
                Arrays.stream(ConcernStep.values()).map(ConcernStep::slug).collect(Collectors.joining(", "));
        return Problem.of(Kind.NOT_FOUND, "step.unknown", "There is no such step. The steps are " + known + ".");
    }
}
