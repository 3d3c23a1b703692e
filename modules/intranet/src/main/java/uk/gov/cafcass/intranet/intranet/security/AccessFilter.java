package uk.gov.cafcass.intranet.intranet.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * Nobody gets past who has not signed in, except to what signing in needs. Looks at every request whether the account is still
 * open and which roles it has now: what IT takes away is gone at once.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class AccessFilter extends HttpFilter {

    private static final String SIGN_IN = "/sign-in";
    private static final List<String> FREE =
            List.of("/jakarta.faces.resource/", "/look/", "/api/", "/openapi", "/health");

    private final SignIn signIn;
    private final SignedInCaller caller;

    @Inject
    AccessFilter(SignIn signIn, SignedInCaller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (FREE.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<StaffMember> staff = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(signIn::stillOpen);
        staff.ifPresent(caller::is);
        if (staff.isPresent() || isSignIn(path)) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response, path);
        }
    }

    private static boolean isSignIn(String path) {
        return path.equals(SIGN_IN) || path.equals(SIGN_IN + ".xhtml") || path.equals(SignInAgain.PATH);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        if (!request.getMethod().equals("GET") || request.getHeader("Faces-Request") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String to = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + SIGN_IN + (path.equals("/") ? "" : "?to=" + to));
    }
}
