package uk.gov.cafcass.intranet.look.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what would have been sent, so that it can be compressed first. */
final class CapturedResponse extends HttpServletResponseWrapper {

    /** How long it may be kept, how long it is and what it is called are said by who sends it. */
    private static final Set<String> SAID_BY_SENDER =
            Set.of("cache-control", "content-length", "etag", "expires", "pragma");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether there is an answer to compress; errors and redirects have been sent already. */
    boolean isWhole() {
        flush();
        return getStatus() == SC_OK && bytes.size() > 0;
    }

    byte[] bytes() {
        flush();
        return bytes.toByteArray();
    }

    /** Sends what was kept as it is. */
    void pass() throws IOException {
        if (bytes.size() > 0 && !isCommitted()) {
            getResponse().getOutputStream().write(bytes.toByteArray());
        }
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] some, int offset, int length) {
                bytes.write(some, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Not asynchronous");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // That of the whole, which is not what is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // That of the whole, which is not what is sent.
    }

    @Override
    public void setHeader(String name, String value) {
        if (isOurs(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isOurs(name)) {
            super.addHeader(name, value);
        }
    }

    private static boolean isOurs(String header) {
        return !SAID_BY_SENDER.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent yet.
    }
}
