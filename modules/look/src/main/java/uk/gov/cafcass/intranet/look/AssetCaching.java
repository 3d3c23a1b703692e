package uk.gov.cafcass.intranet.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep css, scripts and fonts, and hides the gallery where it was not asked for. */
@WebFilter(urlPatterns = "/look/*", asyncSupported = true)
public class AssetCaching extends HttpFilter {

    /** Set to {@code true}, as a system property or in the environment, where the team looks at the tags. */
    static final String GALLERY = "intranet.gallery";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean font = path.endsWith(".woff2");
        boolean asset = font || path.endsWith(".css") || path.endsWith(".js") || path.endsWith(".svg");
        if (!asset && !gallery()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (asset && request.getParameter("v") != null) {
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
