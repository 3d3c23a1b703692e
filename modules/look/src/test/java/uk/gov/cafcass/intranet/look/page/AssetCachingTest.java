package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of css and scripts is bounded by how many there are, not by how they are asked for. */
class AssetCachingTest {

    private static final byte[] CSS = "a { color: black; }".getBytes(StandardCharsets.UTF_8);

    private final AssetCaching filter = new AssetCaching();
    private final List<String> read = new ArrayList<>();
    private final FilterChain chain = (request, response) -> {
        read.add(((HttpServletRequest) request).getServletPath());
        response.getOutputStream().write(CSS);
    };

    @Test
    void a_file_is_read_once_whatever_its_address_carries_besides() throws IOException, ServletException {
        assertThat(answer("/look/look.css", "/look/look.css", Map.of())).isEqualTo(CSS);
        assertThat(answer("/look/look.css;one=1", "/look/look.css", Map.of("v", "abc")))
                .isEqualTo(CSS);
        assertThat(answer("/look/%6Cook.css", "/look/look.css", Map.of("v", "def")))
                .isEqualTo(CSS);

        assertThat(read).containsExactly("/look/look.css");
    }

    @Test
    void what_is_asked_for_with_any_other_parameter_is_not_kept() throws IOException, ServletException {
        answer("/look/look.css", "/look/look.css", Map.of("con", "one"));
        answer("/look/look.css", "/look/look.css", Map.of("con", "one"));

        assertThat(read).hasSize(2);
    }

    @Test
    void what_pages_are_made_of_is_no_page_even_where_it_is_called_a_style() throws IOException, ServletException {
        answer("/look/page.xhtml;x.css", "/look/page.xhtml", Map.of());

        assertThat(read).isEmpty();
    }

    private byte[] answer(String uri, String servletPath, Map<String, String> parameters)
            throws IOException, ServletException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        filter.doFilter(request(uri, servletPath, parameters), response(sent), chain);
        return sent.toByteArray();
    }

    private static HttpServletRequest request(String uri, String servletPath, Map<String, String> parameters) {
        return proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getRequestURI" -> "/intranet" + uri;
            case "getContextPath" -> "/intranet";
            case "getServletPath" -> servletPath;
            case "getParameterMap" -> parameters;
            case "getParameter" -> parameters.get(String.valueOf(arguments[0]));
            default -> null;
        });
    }

    private static HttpServletResponse response(ByteArrayOutputStream sent) {
        return proxy(HttpServletResponse.class, (method, arguments) -> switch (method) {
            case "getStatus" -> HttpServletResponse.SC_OK;
            case "getContentType" -> "text/css";
            case "getOutputStream" -> stream(sent);
            default -> null;
        });
    }

    private static ServletOutputStream stream(ByteArrayOutputStream sent) {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                sent.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }

    /** Answers a call by the name of its method. */
    private interface Answers {
        @Nullable Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answers.to(method.getName(), arguments == null ? new Object[0] : arguments)));
    }
}
