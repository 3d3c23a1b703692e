package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a servlet answers, kept for the test to look at. */
public final class SavedResponse {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(sent, StandardCharsets.UTF_8));
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** To be given to the servlet. */
    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SavedResponse.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, this::answer);
    }

    private @Nullable Object answer(Object self, Method called, Object @Nullable [] arguments) {
        Object[] given = arguments == null ? new Object[0] : arguments;
        String name = called.getName();
        switch (name) {
            case "getWriter" -> {
                return writer;
            }
            case "getOutputStream" -> {
                return new Bytes();
            }
            case "setHeader" -> headers.put(given[0].toString(), given[1].toString());
            case "setContentType" -> headers.put("Content-Type", given[0].toString());
            case "setContentLength" -> headers.put("Content-Length", given[0].toString());
            case "setCharacterEncoding" -> headers.put("Character-Encoding", given[0].toString());
            default -> throw new UnsupportedOperationException(name);
        }
        return null;
    }

    /** A header by its name; empty when it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public byte[] bytes() {
        writer.flush();
        return sent.toByteArray();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private final class Bytes extends ServletOutputStream {
        @Override
        public void write(int b) {
            sent.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Not asynchronous");
        }
    }
}
