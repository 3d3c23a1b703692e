package uk.gov.cafcass.intranet.correspondence.answers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.rest.AnswerJson;
import uk.gov.cafcass.intranet.correspondence.requests.rest.QuestionPageJson;
import uk.gov.cafcass.intranet.correspondence.requests.rest.References;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;

/** One question of a request: to read, to have answered, to answer. Its ETag is what an answer must be based on. */
@Path(References.PATH + "/questions/{number: [1-9][0-9]{0,5}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    private final RequestReading reading;
    private final RequestAnswers answers;
    private final OutcomeCorrections corrections;
    private final AnswerHistory history;
    private final Accounts accounts;

    @Inject
    public QuestionsResource(
            RequestReading reading,
            RequestAnswers answers,
            OutcomeCorrections corrections,
            AnswerHistory history,
            Accounts accounts) {
        this.reading = reading;
        this.answers = answers;
        this.corrections = corrections;
        this.history = history;
        this.accounts = accounts;
    }

    @GET
    public Response question(@PathParam("reference") String reference, @PathParam("number") int number) {
        return shown(References.read(reference), number);
    }

    @PUT
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("reference") String written,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        Reference reference = References.read(written);
        int version = IfMatch.read(ifMatch, "answer.if-match", "question");
        AnswerDetails input = JsonReader.read(body, AnswerInput.class).details();
        answers.answer(reference, number, version, input);
        return shown(reference, number);
    }

    @PUT
    @Path("/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("reference") String written,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        Reference reference = References.read(written);
        int version = IfMatch.read(ifMatch, "answer.if-match", "question");
        corrections.correct(
                reference,
                number,
                version,
                JsonReader.read(body, AnswerInput.Corrected.class).details());
        return shown(reference, number);
    }

    @GET
    @Path("/versions")
    public AnswerJson.Versions versions(@PathParam("reference") String written, @PathParam("number") int number) {
        return AnswerJson.Versions.of(
                history.of(References.read(written), number).versions());
    }

    @PUT
    @Path("/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("reference") String written, @PathParam("number") int number, InputStream body) {
        Reference reference = References.read(written);
        String username = JsonReader.read(body, OwnerInput.class).username();
        answers.assign(reference, number, OptionalLong.of(account(username)));
        return shown(reference, number);
    }

    @DELETE
    @Path("/owner")
    public Response assignToNobody(@PathParam("reference") String written, @PathParam("number") int number) {
        Reference reference = References.read(written);
        answers.assign(reference, number, OptionalLong.empty());
        return shown(reference, number);
    }

    private long account(String username) {
        return accounts.called(username)
                .map(StaffMember::id)
                .orElseThrow(
                        () -> Problem.invalid("question.owner", "username", "There is no account with this username"));
    }

    private Response shown(Reference reference, int number) {
        QuestionPage page = reading.question(reference, number);
        return VersionedResponse.of(page.question().version(), QuestionPageJson.of(page))
                .ok();
    }
}
