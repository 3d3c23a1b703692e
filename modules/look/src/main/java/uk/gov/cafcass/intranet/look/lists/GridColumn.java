package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code <look:gridColumn name="due" label="Due" sort="due">#{line.due}</look:gridColumn>}: a column of a {@code look:grid}; its body is
 * what stands in each row. The grid asks it for its heading and its cells.
 */
@FacesComponent(value = "look.GridColumn", createTag = false)
public class GridColumn extends TagComponent {

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    GridChoice.Column column() {
        return new GridChoice.Column(
                Objects.requireNonNull(given("name"), "a column has a name"),
                label(),
                sort(),
                isGiven("extra"),
                isGiven("number"));
    }

    String label() {
        return Objects.requireNonNullElse(given("label"), "");
    }

    private @Nullable String sort() {
        return given("sort");
    }

    /** What all rows come to, those of other pages too; none when they do not add up. */
    @Nullable String sum() {
        return given("sum");
    }

    /** How its cells look; read once for all rows. */
    @Nullable String cellClass() {
        String number = isGiven("number") ? "number" : "";
        String together = number + (isGiven("unbroken") ? " nowrap" : "") + (isGiven("wide") ? " wide" : "");
        return together.isEmpty() ? null : together.strip();
    }

    void heading(FacesContext context, SortKeys order) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String key = sort();
        out.startElement("th", this);
        write(out, "scope", "col");
        write(out, "class", isGiven("number") ? "number" : null);
        if (key == null) {
            out.writeText(label(), null);
        } else {
            write(out, "aria-sort", order.isFirst(key) ? order.direction(key) : null);
            write(out, "data-then", order.place(key) > 0 ? order.direction(key) : null);
            out.startElement("a", this);
            out.writeAttribute("href", Links.with("sort", order.chosen(key)), null);
            out.writeText(label(), null);
            out.startElement("span", this);
            write(out, "class", "sort-mark");
            write(out, "aria-hidden", "true");
            out.endElement("span");
            out.endElement("a");
        }
        out.endElement("th");
    }

    void body(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
