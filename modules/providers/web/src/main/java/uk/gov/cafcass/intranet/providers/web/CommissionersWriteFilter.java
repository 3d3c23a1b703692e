package uk.gov.cafcass.intranet.providers.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Refuses what only the commissioning team may write, and says nothing of what would be wrong with it. */
@Provider
@CommissionersWrite
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class CommissionersWriteFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Access access;

    /** With who knows the caller's role. */
    @Inject
    public CommissionersWriteFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            access.commissioner();
        }
    }
}
