package uk.gov.cafcass.intranet.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;

/** A request that a program sent, as a filter of JAX-RS sees it. */
public final class SentRequest {

    public final MultivaluedMap<String, String> headers = Parameters.of();
    private final String method;
    private final URI address;
    private @Nullable MediaType mediaType;
    private InputStream body = InputStream.nullInputStream();

    /** With the method and where it goes below the root of the API. */
    public SentRequest(String method, String address) {
        this.method = method;
        this.address = URI.create("http://localhost/api/" + address);
    }

    public SentRequest with(String header, String value) {
        headers.putSingle(header, value);
        return this;
    }

    public SentRequest typed(MediaType type) {
        mediaType = type;
        return this;
    }

    public SentRequest body(String text) {
        body = new ByteArrayInputStream(text.getBytes(UTF_8));
        return this;
    }

    /** The body as it is now, whoever has wrapped it. */
    public InputStream body() {
        return body;
    }

    public ContainerRequestContext context() {
        return proxy(ContainerRequestContext.class, (self, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getHeaders" -> headers;
            case "getMediaType" -> mediaType;
            case "getEntityStream" -> body;
            case "setEntityStream" -> {
                body = (InputStream) arguments[0];
                yield null;
            }
            case "getUriInfo" -> uri();
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private UriInfo uri() {
        return proxy(UriInfo.class, (self, called, arguments) -> switch (called.getName()) {
            case "getPath" -> address.getPath().substring("/api/".length());
            case "getRequestUri" -> address;
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SentRequest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
