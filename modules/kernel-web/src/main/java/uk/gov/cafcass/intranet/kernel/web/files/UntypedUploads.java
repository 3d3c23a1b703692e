package uk.gov.cafcass.intranet.kernel.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Takes a document that came without a media type for plain bytes; otherwise JAX-RS would take it for a form and fail. */
@Provider
@PreMatching
@ApplicationScoped
public class UntypedUploads implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean upload = request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getPath().endsWith("/documents");
        if (upload && request.getMediaType() == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
