package uk.gov.cafcass.intranet.intranet.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * Lets programs in by bearer token, and nobody otherwise: a browser's session counts for nothing here, so no page of another
 * site can make a browser call the API.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerTokens implements ContainerRequestFilter {

    /** RFC 6750: the scheme in any case, then the token. */
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]{1,500}) *");

    private final SignIn signIn;
    private final SignedInCaller caller;

    /** With who knows the tokens, and whom to tell. */
    @Inject
    public BearerTokens(SignIn signIn, SignedInCaller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElseThrow(() -> no("token.missing", "Send an API token in the header Authorization: Bearer …"));
        caller.is(staff(header));
    }

    private StaffMember staff(String header) {
        Matcher bearer = BEARER.matcher(header);
        return (bearer.matches() ? signIn.withToken(bearer.group(1)) : Optional.<StaffMember>empty())
                .orElseThrow(
                        () -> no("token.unknown", "This API token is not known or has expired. Ask IT for a new one."));
    }

    private static Problem no(String code, String sentence) {
        return Problem.of(Kind.NOT_SIGNED_IN, code, sentence);
    }
}
