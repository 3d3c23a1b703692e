package uk.gov.cafcass.intranet.intranet.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
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
    private @Nullable String user;
    private @Nullable String query;
    final Map<String, String> headers = new TreeMap<>();
    int refusedWith;
    boolean passedOn;
    boolean signedOut;

    @Nullable String redirectedTo;

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

    /** In the session of somebody who signed in. */
    Asked by(String username) {
        user = username;
        return this;
    }

    Asked query(String asked) {
        query = asked;
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
                    case "getQueryString" -> query;
                    case "getUserPrincipal" -> user == null ? null : (Principal) () -> user;
                    case "getSession" -> user == null ? null : session();
                    case "getHeader" -> sent.get(String.valueOf(arguments[0]).toLowerCase(Locale.ROOT));
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, called, arguments) -> {
                    signedOut = called.getName().equals("invalidate");
                    return null;
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, called, arguments) -> {
                    switch (called.getName()) {
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "sendRedirect" -> redirectedTo = (String) arguments[0];
                        case "sendError" -> refusedWith = (Integer) arguments[0];
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                });
    }
}
