package uk.gov.cafcass.intranet.intranet.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * The way in by password: checks what the sign-in page asks it to check and remembers in the session who came in. Who may go
 * where is {@link AccessFilter}'s matter; the API has a door of its own.
 */
@ApplicationScoped
@AutoApplySession
public class PasswordAuthentication implements HttpAuthenticationMechanism {

    private final SignIn signIn;

    @Inject
    PasswordAuthentication(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return signIn.withPassword(typed.getCaller(), typed.getPasswordAsString())
                    .map(staff -> enter(context, staff))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        }
        return context.doNothing();
    }

    private static AuthenticationStatus enter(HttpMessageContext context, StaffMember staff) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(staff.username()), Set.of());
    }
}
