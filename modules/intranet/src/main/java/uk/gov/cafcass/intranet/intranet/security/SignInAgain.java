package uk.gov.cafcass.intranet.intranet.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/**
 * Signing in without leaving the page, for somebody whose session ended while they typed: {@code POST /sign-in/again} with username
 * and password gives 204, or 403 where they do not go together. Other sites cannot send it ({@link SameOrigin}).
 */
@WebServlet(SignInAgain.PATH)
public class SignInAgain extends HttpServlet {

    static final String PATH = "/sign-in/again";

    private final PasswordSignIn door;

    @Inject
    SignInAgain(PasswordSignIn door) {
        this.door = door;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean in = door.enter(request, response, parameter(request, "username"), parameter(request, "password"));
        response.setStatus(in ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
