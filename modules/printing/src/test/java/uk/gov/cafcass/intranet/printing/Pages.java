package uk.gov.cafcass.intranet.printing;

import java.util.Map;
import org.w3c.dom.Document;

/** Documents to print, around a body that a test writes. */
final class Pages {

    private static final Templates TEMPLATES = new Templates(Pages.class);

    private Pages() {}

    static Document of(String body) {
        return TEMPLATES.document("page.ftlx", Map.of("body", body));
    }
}
