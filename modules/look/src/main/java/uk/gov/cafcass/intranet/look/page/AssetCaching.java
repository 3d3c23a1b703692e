package uk.gov.cafcass.intranet.look.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.cafcass.intranet.look.dates.DateReader;

/**
 * Lets browsers keep css, scripts and fonts, and sends text compressed. Each is compressed once and kept: they are few, and made when
 * the intranet is built. What a page says of people is not compressed here; that is for the proxy, if at all.
 */
@WebFilter(urlPatterns = {"/look/*", "/webjars/*", AssetCaching.FACES + "*"})
public class AssetCaching extends HttpFilter {

    static final String FACES = "/jakarta.faces.resource/";
    private static final String KEPT_FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final List<String> TEXT = List.of(".css", ".js", ".svg", ".json");

    /** Parameters of a Faces resource that is the same for everybody: its library and its version. */
    private static final Set<String> SAME_FOR_ALL = Set.of("ln", "v");

    private final transient Map<String, CompressedAsset> kept = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        String file = path.startsWith(FACES) ? path.replaceFirst("\\.xhtml$", "") : path;
        boolean text = TEXT.stream().anyMatch(file::endsWith);
        boolean font = file.endsWith(".woff2");
        if (path.startsWith("/look/") && !text && !font && !path.equals(DateReader.PATH)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // What pages are made of is no page.
            return;
        }
        if (font || !text && isVersioned(request, path)) {
            response.setHeader(
                    "Cache-Control", isVersioned(request, path) ? KEPT_FOR_A_YEAR : "public, max-age=2592000");
        }
        if (text && SAME_FOR_ALL.containsAll(request.getParameterMap().keySet())) {
            compressed(request, response, chain, path);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void compressed(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        String name = path + "?" + request.getParameter("ln");
        CompressedAsset asset = kept.get(name);
        if (asset == null) {
            CapturedResponse captured = new CapturedResponse(response);
            chain.doFilter(new UnconditionalRequest(request), captured);
            if (!captured.isWhole()) {
                captured.pass();
                return;
            }
            asset = CompressedAsset.of(captured.getContentType(), captured.bytes());
            kept.put(name, asset);
        }
        response.setHeader("Cache-Control", isVersioned(request, path) ? KEPT_FOR_A_YEAR : "public, no-cache");
        asset.send(request, response);
    }

    /** The path of what is asked for, in the one form that the server maps: there are no more of these to keep than there are files. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Whether the address changes when the content does, so that a browser need never ask again. */
    private static boolean isVersioned(HttpServletRequest request, String path) {
        return path.startsWith("/webjars/") || request.getParameter("v") != null;
    }
}
