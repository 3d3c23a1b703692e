package uk.gov.cafcass.intranet.correspondence.steps.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.requests.rest.References;
import uk.gov.cafcass.intranet.correspondence.requests.rest.RequestJson;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** The steps of a request (G-9). */
@Path(References.PATH + "/steps/{step}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    private final RequestSteps steps;
    private final RequestReading reading;

    @Inject
    public StepsResource(RequestSteps steps, RequestReading reading) {
        this.steps = steps;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("reference") String written, @PathParam("step") String slug, InputStream body) {
        Reference reference = References.read(written);
        Step step = Step.named(slug).orElseThrow(StepsResource::unknown);
        steps.take(reference, step, input(BodyReader.json(body)));
        return RequestJson.answer(reading.request(reference)).ok();
    }

    /** What goes with a step, as it is sent. */
    record Taken(String reason, Optional<LocalDate> dated, String lateReason) {}

    private static StepInput input(byte[] bytes) {
        if (bytes.length == 0) {
            return StepInput.NOTHING;
        }
        Taken sent = JsonReader.read(bytes, Taken.class);
        return new StepInput(sent.reason(), sent.dated().orElse(null), sent.lateReason());
    }

    private static Problem unknown() {
        String known = Arrays.stream(Step.values()).map(Step::slug).collect(Collectors.joining(", "));
        return Problem.of(Kind.NOT_FOUND, "step.unknown", "There is no such step. The steps are " + known + ".");
    }
}
