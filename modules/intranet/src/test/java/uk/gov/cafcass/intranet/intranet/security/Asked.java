package uk.gov.cafcass.intranet.intranet.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a browser asks, as a filter sees it, and what the filter makes of it. */
final class Asked {

    private final Map<String, String> sent = new HashMap<>();
    private final String method;
    private final String path;
    private boolean secure;
    final Map<String, String> headers = new TreeMap<>();
    int refusedWith;
    boolean passedOn;

    private Asked(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Asked of(String method, String path) {
        return new Asked(method, path);
    }

    Asked with(String header, @Nullable String value) {
        if (value != null) {
            sent.put(header.toLowerCase(Locale.ROOT), value);
        }
        return this;
    }

    Asked secure() {
        secure = true;
        return this;
    }

    /** A filter's work. */
    @FunctionalInterface
    interface Filter {
        void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException;
    }

    Asked through(Filter filter) throws IOException, ServletException {
        filter.doFilter(request(), response(), (request, response) -> passedOn = true);
        return this;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> "/intranet" + path;
                    case "getContextPath" -> "/intranet";
                    case "isSecure" -> secure;
                    case "getHeader" -> sent.get(String.valueOf(arguments[0]).toLowerCase(Locale.ROOT));
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, called, arguments) -> {
                    switch (called.getName()) {
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "sendError" -> refusedWith = (Integer) arguments[0];
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                });
    }
}
