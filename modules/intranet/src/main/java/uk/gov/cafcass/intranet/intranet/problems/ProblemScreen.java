package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** The page that says what went wrong, and what to do. */
@Named
@RequestScoped
public class ProblemScreen {

    private final HttpServletRequest request;

    @Inject
    ProblemScreen(HttpServletRequest request) {
        this.request = request;
    }

    /** What went wrong in a few words. */
    public String getHeading() {
        return switch (status()) {
            case 400, 422 -> "This address is not quite right";
            case 401 -> "You are not signed in";
            case 403 -> "You may not open this";
            case 404 -> "There is no such page";
            case 409, 412 -> "This is not possible now";
            case 413 -> "This is too much at once";
            case 503 -> "The intranet cannot reach its database";
            default -> "Something went wrong";
        };
    }

    /** What is wrong and what to do. */
    public String getSentence() {
        if (request.getAttribute(ProblemHandler.SHOWN) instanceof Problem problem) {
            return problem.sentence();
        }
        return switch (status()) {
            case 401 -> "You were signed out. Sign in and try again.";
            case 403 -> "Ask your manager if you need it for your work.";
            case 404 -> "Check the address, or start from the menu.";
            case 413 -> "Choose a smaller file.";
            case 503 -> "Nothing was saved. Try again in a few minutes.";
            default -> "Nothing was saved. Try again; if it happens again, tell IT when it was.";
        };
    }

    private int status() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
