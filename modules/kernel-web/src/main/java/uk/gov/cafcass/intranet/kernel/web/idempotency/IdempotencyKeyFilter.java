package uk.gov.cafcass.intranet.kernel.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;

/** Reads the key of a request and what the key stands for. Whose it is, is known by who is signed in. */
@Provider
@Idempotent
@ApplicationScoped
public class IdempotencyKeyFilter implements ContainerRequestFilter {

    private static final String KEY = "Idempotency-Key";

    private final IdempotentRequest idempotent;

    /** With the request that will be answered. */
    @Inject
    public IdempotencyKeyFilter(IdempotentRequest idempotent) {
        this.idempotent = idempotent;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String key = request.getHeaders().getFirst(KEY);
        if (key != null) {
            DigestedBody body = new DigestedBody(request.getEntityStream());
            request.setEntityStream(body);
            idempotent.under(key, request.getMethod() + " " + address(request.getUriInfo()), body::sha256);
        }
    }

    private static String address(UriInfo uri) {
        String query = Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse("");
        return uri.getPath() + "?" + query;
    }
}
