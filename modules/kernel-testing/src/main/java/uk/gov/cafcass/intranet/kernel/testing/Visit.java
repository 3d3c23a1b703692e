package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a browser asks a servlet for, and what it is given, without a server. */
public final class Visit {

    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String pathInfo = "/";
    private byte[] sent = {};
    private int status = HttpServletResponse.SC_OK;

    private Visit() {}

    /** With these parameters, each name before its value. */
    public static Visit of(String... namesAndValues) {
        Visit visit = new Visit();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            visit.parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return visit;
    }

    /** Beneath the address of a servlet. */
    public Visit at(String path) {
        pathInfo = path;
        return this;
    }

    /** With this text as its body. */
    public Visit sending(String text) {
        sent = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The status that was answered with. */
    public int status() {
        return status;
    }

    /** The headers that were answered with. */
    public Map<String, String> headers() {
        return headers;
    }

    /** What was answered, as bytes. */
    public byte[] bytes() {
        return body.toByteArray();
    }

    /** What was answered, as text. */
    public String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, called, arguments) -> switch (called.getName()) {
            case "getParameter" -> parameters.get(String.valueOf(arguments[0]));
            case "getPathInfo" -> pathInfo;
            case "getInputStream" -> new Sent(sent);
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (self, called, arguments) -> switch (called.getName()) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setStatus" -> status = (Integer) arguments[0];
            case "setCharacterEncoding", "setContentLength" -> null;
            case "getWriter" -> new PrintWriter(body, false, StandardCharsets.UTF_8);
            case "getOutputStream" -> new Stream();
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        InvocationHandler handler = (self, called, arguments) -> {
            Object answered = answers.invoke(self, called, arguments);
            return called.getReturnType() == void.class ? null : answered;
        };
        return type.cast(Proxy.newProxyInstance(Visit.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Answers what is called; for nothing, nothing. */
    private interface Answers {
        @Nullable Object invoke(Object self, Method called, Object[] arguments) throws Throwable;
    }

    private static final class Sent extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Sent(byte[] sent) {
            bytes = new ByteArrayInputStream(sent);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("setReadListener");
        }
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("setWriteListener");
        }
    }
}
