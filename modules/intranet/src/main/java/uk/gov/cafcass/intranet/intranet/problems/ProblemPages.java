package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.gov.cafcass.intranet.kernel.audit.Refusals;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Turns what a servlet or another filter throws into the page that says what went wrong. */
@WebFilter("/*")
public class ProblemPages extends HttpFilter {

    private final Refusals refusals;

    @Inject
    ProblemPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Problem problem = Problems.of(thrown);
            if (problem.kind() == Kind.NOT_ALLOWED) {
                refusals.refused(request.getMethod() + " " + request.getRequestURI(), problem.code());
            }
            if (!response.isCommitted()) {
                request.setAttribute(ProblemHandler.SHOWN, problem);
                response.reset();
                response.sendError(Statuses.of(problem.kind()), problem.sentence());
            }
        }
    }
}
