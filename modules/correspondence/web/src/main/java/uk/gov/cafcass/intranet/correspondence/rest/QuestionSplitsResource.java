package uk.gov.cafcass.intranet.correspondence.rest;

import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import uk.gov.cafcass.intranet.correspondence.application.RequestIntake;

/** The questions that stand in a text; nothing is stored. */
@Path("/question-splits")
@ApplicationScoped
public class QuestionSplitsResource {

    private final RequestIntake intake;

    @Inject
    public QuestionSplitsResource(RequestIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject split(InputStream body) {
        JsonInput sent = JsonReader.object(BodyReader.json(body));
        String text = sent.text("text", "Send the text of the request here");
        sent.check();
        return Builders.JSON
                .createObjectBuilder()
                .add("questions", QuestionJson.split(intake.split(text)))
                .build();
    }
}
