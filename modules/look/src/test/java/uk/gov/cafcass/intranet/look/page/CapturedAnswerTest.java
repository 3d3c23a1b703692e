package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is kept before it is sent: nothing of it gets out, but for what only its maker can say. */
class CapturedAnswerTest {

    private final Map<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int status = HttpServletResponse.SC_OK;
    private boolean committed;
    private boolean flushed;
    private final CapturedResponse captured = new CapturedResponse(underneath());

    private HttpServletResponse underneath() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                CapturedAnswerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, called, given) -> {
                    switch (called.getName()) {
                        case "setHeader", "addHeader" -> headers.put(given[0].toString(), given[1].toString());
                        case "setContentLength", "setContentLengthLong" ->
                            headers.put("Content-Length", given[0].toString());
                        case "flushBuffer" -> flushed = true;
                        case "getStatus" -> {
                            return status;
                        }
                        case "isCommitted" -> {
                            return committed;
                        }
                        case "getOutputStream" -> {
                            return stream();
                        }
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                });
    }

    private ServletOutputStream stream() {
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_written_is_kept_in_utf_8_and_not_sent() throws IOException {
        captured.getWriter().print("räume");
        captured.flushBuffer();
        assertThat(captured.isWhole()).isTrue();
        assertThat(captured.bytes()).isEqualTo(utf8("räume"));
        assertThat(sent.size()).isZero();
        assertThat(flushed).isFalse();
    }

    @Test
    void bytes_are_kept_as_they_come() throws IOException {
        captured.getOutputStream().write(utf8("abcdef"), 2, 3);
        captured.getOutputStream().write('!');
        assertThat(captured.bytes()).isEqualTo(utf8("cde!"));
    }

    @ParameterizedTest
    @CsvSource({"200, a, true", "200, '', false", "404, a, false", "302, '', false", "304, '', false"})
    void only_a_page_that_is_there_and_says_something_is_whole(int code, String text, boolean whole) {
        status = code;
        captured.getWriter().print(text);
        assertThat(captured.isWhole()).isEqualTo(whole);
    }

    @Test
    void what_is_not_whole_is_passed_on_unless_it_was_sent_already() throws IOException {
        status = 404;
        captured.getWriter().print("Not here");
        captured.isWhole();
        captured.pass();
        assertThat(sent.toByteArray()).isEqualTo(utf8("Not here"));
        committed = true;
        captured.pass();
        assertThat(sent.toByteArray()).isEqualTo(utf8("Not here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control", "content-length", "ETag", "Expires", "PRAGMA"})
    void who_sends_it_says_how_long_it_is_and_how_long_it_may_be_kept(String header) {
        captured.setHeader(header, "1");
        captured.addHeader(header, "1");
        assertThat(headers).isEmpty();
    }

    @Test
    void its_length_is_not_that_of_what_will_be_sent_and_other_headers_go_through() {
        captured.setContentLength(5);
        captured.setContentLengthLong(5);
        captured.setHeader("X-Content-Type-Options", "nosniff");
        captured.addHeader("Last-Modified", "Mon, 8 Jun 2015 10:00:00 GMT");
        assertThat(headers).containsOnlyKeys("X-Content-Type-Options", "Last-Modified");
    }

    private static UnconditionalRequest unconditional() {
        return new UnconditionalRequest((HttpServletRequest) Proxy.newProxyInstance(
                CapturedAnswerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, given) -> switch (called.getName()) {
                    case "getHeader" -> "some";
                    case "getHeaders" -> Collections.enumeration(List.of("some"));
                    case "getDateHeader" -> 7L;
                    default -> throw new UnsupportedOperationException(called.getName());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Modified-Since", "if-none-match", "If-Range", "Range", "ACCEPT-ENCODING"})
    void the_whole_is_asked_for_whatever_the_browser_has_of_it(String header) {
        assertThat(unconditional().getHeader(header)).isNull();
        assertThat(unconditional().getHeaders(header).hasMoreElements()).isFalse();
        assertThat(unconditional().getDateHeader(header)).isEqualTo(-1);
    }

    @Test
    void anything_else_that_the_browser_says_is_heard() {
        assertThat(unconditional().getHeader("Accept-Language")).isEqualTo("some");
        assertThat(unconditional().getHeaders("Cookie").nextElement()).isEqualTo("some");
        assertThat(unconditional().getDateHeader("Date")).isEqualTo(7);
    }
}
