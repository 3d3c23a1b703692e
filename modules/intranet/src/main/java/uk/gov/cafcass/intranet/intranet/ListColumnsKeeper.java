package uk.gov.cafcass.intranet.intranet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.gov.cafcass.intranet.intranet.security.OwnAddress;
import uk.gov.cafcass.intranet.kernel.lists.ListColumns;

/**
 * Takes the columns that somebody chose for a list ({@code look:grid}) and leads back to it, to where the choice was made. A servlet rather
 * than a form of Faces, since the pages of lists keep no state; {@code SameOrigin} refuses what another site sends.
 */
@WebServlet("/list-columns")
public class ListColumnsKeeper extends HttpServlet {

    private final ListColumns columns;

    @Inject
    ListColumnsKeeper(ListColumns columns) {
        this.columns = columns;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = Objects.requireNonNullElse(request.getParameter("list"), "");
        if (request.getParameter("usual") == null) {
            columns.choose(
                    list,
                    Optional.ofNullable(request.getParameterValues("column"))
                            .map(List::of)
                            .orElse(List.of()));
        } else {
            columns.forget(list);
        }
        response.sendRedirect(request.getContextPath()
                + OwnAddress.of(request.getParameter("back"))
                + "#columns-"
                + URLEncoder.encode(list, StandardCharsets.UTF_8));
    }
}
