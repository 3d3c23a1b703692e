package uk.gov.cafcass.intranet.look.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the address that a page had before pages stood in rooms, {@code /providers/centre?id=7}, to where it is now,
 * {@code /providers/register/centre?id=7}: such addresses stand in e-mails and bookmarks. What moved where is read from the pages
 * themselves.
 */
@WebFilter("/*")
public class MovedPages extends HttpFilter {

    private static final String VIEW = ".xhtml";

    private transient Map<String, String> moved = Map.of();

    @Override
    public void init(FilterConfig config) {
        moved = moved(config.getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable String now = reads(request) ? moved.get(request.getServletPath()) : null;
        if (now == null) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + now + (query == null ? "" : "?" + query));
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** From where pages were, {@code /module/page}, to where they are, {@code /module/room/page}. */
    static Map<String, String> moved(ServletContext context) {
        Map<String, String> moved = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (String module : below(context, "/")) {
            for (String room : below(context, module)) {
                for (String page : below(context, room)) {
                    if (page.endsWith(VIEW)) {
                        String now = page.substring(0, page.length() - VIEW.length());
                        String before = module + now.substring(room.length());
                        if (moved.put(before, now) != null) {
                            several.add(before);
                        }
                    }
                }
            }
        }
        moved.keySet().removeAll(several);
        return Map.copyOf(moved);
    }

    /** What stands in a folder; nothing in what is none. */
    private static Set<String> below(ServletContext context, String folder) {
        return folder.endsWith("/") ? Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of()) : Set.of();
    }
}
