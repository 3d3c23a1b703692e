package uk.gov.cafcass.intranet.correspondence.registration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import uk.gov.cafcass.intranet.correspondence.registration.RequestIntake;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** The questions that stand in a text; nothing is stored. */
@Path("/question-splits")
@ApplicationScoped
public class QuestionSplitsResource {

    private final RequestIntake intake;

    @Inject
    public QuestionSplitsResource(RequestIntake intake) {
        this.intake = intake;
    }

    /** The text of a request as it is sent. */
    record Unsplit(@Required(message = "Send the text of the request here") String text) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public QuestionSplitJson split(InputStream body) {
        String text = JsonReader.read(body, Unsplit.class).text();
        return QuestionSplitJson.of(intake.split(text));
    }
}
