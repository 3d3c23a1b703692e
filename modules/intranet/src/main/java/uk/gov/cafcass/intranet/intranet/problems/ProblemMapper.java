package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.gov.cafcass.intranet.kernel.audit.Refusals;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Answers the API's clients with a problem document, whatever was thrown. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int SECONDS_TO_WAIT = 5;

    private final Refusals refusals;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** With the place where refusals are kept. */
    @Inject
    @SuppressWarnings("NullAway.Init") // JAX-RS fills the fields in before it calls
    public ProblemMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Problem> foreseen = Problems.foreseen(thrown);
        if (foreseen.isEmpty() && thrown instanceof WebApplicationException refusal) {
            return answer(refusal);
        }
        Problem problem = foreseen.orElseGet(() -> Problems.of(thrown));
        keep(problem, thrown);
        return answer(Response.status(Statuses.of(problem)), problem, Statuses.of(problem));
    }

    private Response answer(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < Status.BAD_REQUEST.getStatusCode()) {
            return refusal.getResponse();
        }
        if (status >= Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            Problem problem = Problems.of(refusal);
            return answer(Response.status(status), problem, status);
        }
        return answer(Response.fromResponse(refusal.getResponse()), HttpRefusal.of(refusal), status);
    }

    private Response answer(Response.ResponseBuilder response, Problem problem, int status) {
        if (status == Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == Status.SERVICE_UNAVAILABLE.getStatusCode()
                || status == Status.TOO_MANY_REQUESTS.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        String instance = uri.getRequestUri().getRawPath();
        return response.type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem, status, Titles.of(status), instance)
                        .toString())
                .build();
    }

    /** Refusals go into the audit trail; that the database is away, into the log, in one line. */
    private void keep(Problem problem, Throwable thrown) {
        if (problem.kind() == Kind.NOT_ALLOWED) {
            refused(problem);
        } else if (problem.kind() == Kind.UNAVAILABLE && !problem.code().equals(Problems.UNFORESEEN)) {
            LOG.log(Level.WARNING, () -> problem.code() + ": " + thrown);
        }
    }

    private void refused(Problem problem) {
        try {
            refusals.refused(request.getMethod() + " /" + uri.getPath(false), problem.code());
        } catch (RuntimeException e) {
            // The answer is no all the same.
            LOG.log(Level.SEVERE, e, () -> "A refusal could not be kept: " + problem.code());
        }
    }
}
