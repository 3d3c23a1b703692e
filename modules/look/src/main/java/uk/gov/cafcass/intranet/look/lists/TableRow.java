package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <look:row>}: a row of a {@code look:table}; {@code sum} for one that adds up the others. */
@FacesComponent(value = "look.Row", createTag = false)
public class TableRow extends TagComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("tr", this);
            write(out, "class", isGiven("sum") ? "sum" : "");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("tr");
        }
    }
}
