package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <look:link to="/correspondence/requests/request?reference=15-105">CAF 15-105</look:link>}: the one link of all views; {@code as} makes it look like a button. */
@FacesComponent(value = "look.Link", createTag = false)
public class PageLink extends TagComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("a", this);
            write(out, "class", classes());
            String to = given("to");
            out.writeURIAttribute("href", to == null ? "#" : Links.to(to), null);
            write(out, "rel", given("relation"));
            write(out, "aria-label", given("spoken"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("a");
        }
    }

    private String classes() {
        String as = given("as");
        if (as == null) {
            return isGiven("breaks") ? "anywhere" : "";
        }
        return as.equals("primary") ? "button" : "button " + as;
    }
}
