package uk.gov.cafcass.intranet.look.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks for the whole of something, whatever the browser has of it. */
final class UnconditionalRequest extends HttpServletRequestWrapper {

    private static final List<String> CONDITIONS =
            List.of("if-modified-since", "if-none-match", "if-range", "range", "accept-encoding");

    UnconditionalRequest(HttpServletRequest request) {
        super(request);
    }

    private static boolean isCondition(String header) {
        return CONDITIONS.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }
}
