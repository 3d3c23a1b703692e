package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is asked for, as a page, a servlet or a resource sees it: the end of a path, a query, a body. Nothing else is known of it. */
public final class SentRequest {

    private SentRequest() {}

    /** With the query of its address, written without escapes: {@code id=7&then=6 June 2015}. */
    public static HttpServletRequest with(String query) {
        return at("", query);
    }

    /** For a servlet: the path below its own, and the query. */
    public static HttpServletRequest at(String path, String query) {
        Map<String, String[]> parameters = parameters(query);
        return (HttpServletRequest) Proxy.newProxyInstance(
                SentRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> "GET";
                    case "getPathInfo" -> path;
                    case "getParameterMap" -> parameters;
                    case "getParameterValues" -> parameters.get(String.valueOf(arguments[0]));
                    case "getParameter" -> {
                        String[] values = parameters.get(String.valueOf(arguments[0]));
                        yield values == null ? null : values[0];
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    /** For a resource: the query of its address, and nothing else. */
    public static UriInfo uri(String query) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        parameters(query).forEach((name, values) -> all.put(name, List.of(values)));
        return (UriInfo) Proxy.newProxyInstance(
                SentRequest.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (self, called, arguments) -> {
                    if (called.getName().equals("getQueryParameters")) {
                        return all;
                    }
                    throw new UnsupportedOperationException(called.getName());
                });
    }

    /** JSON as it is sent, written with single quotation marks. */
    public static InputStream body(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters of a query, in its order. */
    public static Map<String, String[]> parameters(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String parameter : query.isEmpty() ? List.<String>of() : List.of(query.split("&"))) {
            String[] parts = parameter.split("=", 2);
            String[] value = {parts.length > 1 ? parts[1] : ""};
            parameters.merge(parts[0], value, (before, one) -> Stream.concat(Arrays.stream(before), Arrays.stream(one))
                    .toArray(String[]::new));
        }
        return parameters;
    }
}
