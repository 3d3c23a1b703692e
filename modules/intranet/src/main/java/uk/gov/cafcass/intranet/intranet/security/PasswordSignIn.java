package uk.gov.cafcass.intranet.intranet.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs somebody in by password, under a new session id so that an id known before is worth nothing. */
@ApplicationScoped
public class PasswordSignIn {

    private final SecurityContext security;

    @Inject
    PasswordSignIn(SecurityContext security) {
        this.security = security;
    }

    /** Whether the password was right; if so the session belongs to them. The status of the response is left to the caller. */
    public boolean enter(HttpServletRequest request, HttpServletResponse response, String username, String password) {
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(username, password)));
        response.setStatus(HttpServletResponse.SC_OK);
        return status == AuthenticationStatus.SUCCESS;
    }
}
