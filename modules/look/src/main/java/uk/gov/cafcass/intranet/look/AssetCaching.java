package uk.gov.cafcass.intranet.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets browsers keep css, scripts and fonts, and hides the gallery where it was not asked for. */
@WebFilter(
        urlPatterns = {"/look/*", "/webjars/*"},
        asyncSupported = true)
public class AssetCaching extends HttpFilter {

    /** Set to {@code true}, as a system property or in the environment, where the team looks at the tags. */
    static final String GALLERY = "intranet.gallery";

    private static final List<String> ASSETS = List.of(".css", ".js", ".svg", ".json");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean font = path.endsWith(".woff2");
        boolean webJar = path.startsWith("/webjars/");
        boolean asset = webJar || font || ASSETS.stream().anyMatch(path::endsWith);
        if (!asset && !gallery()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (webJar || (asset && request.getParameter("v") != null)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (font) {
            response.setHeader("Cache-Control", "public, max-age=2592000");
        }
        chain.doFilter(request, response);
    }

    private static boolean gallery() {
        String set = System.getProperty(GALLERY, System.getenv("INTRANET_GALLERY"));
        return Boolean.parseBoolean(set);
    }
}
