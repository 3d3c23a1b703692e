package uk.gov.cafcass.intranet.intranet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;

/**
 * Keeps what the browser sends while somebody types, under the key of the form: {@code POST /drafts/request-new}. Every call counts
 * as activity of the session; {@code GET /drafts/} does nothing else.
 */
@WebServlet("/drafts/*")
public class DraftKeeper extends HttpServlet {

    /** A character is at most so many bytes; one byte more than all of them is a draft too long, and is refused rather than cut. */
    private static final int BYTES = 3;

    private final Drafts drafts;

    @Inject
    DraftKeeper(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Answers that the session lives: somebody types in a form whose words are not kept. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = String.valueOf(request.getPathInfo()).substring(1);
        byte[] body = request.getInputStream().readNBytes(BYTES * Drafts.LONGEST + 1);
        drafts.keep(form, new String(body, StandardCharsets.UTF_8));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
