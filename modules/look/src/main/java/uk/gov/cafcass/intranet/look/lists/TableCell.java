package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <look:value in="Due">}: a cell of a {@code look:row} under the column of that name, which a phone shows beside it. */
@FacesComponent(value = "look.Value", createTag = false)
public class TableCell extends TagComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement(element(), this);
            about(out);
            write(out, "class", isGiven("number") ? "number" : isGiven("unbroken") ? "nowrap" : "");
            write(out, "colspan", given("across"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement(element());
        }
    }

    String element() {
        return "td";
    }

    void about(ResponseWriter out) throws IOException {
        write(out, "data-label", given("in"));
    }
}
