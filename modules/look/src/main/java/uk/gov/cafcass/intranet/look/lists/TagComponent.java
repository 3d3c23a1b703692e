package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the small tags have in common that write one element round their body. They are components rather than tag files since
 * lists have hundreds of them: one component costs less than the three that a tag file makes.
 */
abstract class TagComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "look";
    }

    /** What the view gives the tag; none when it gives nothing, or nothing but an empty text. */
    @Nullable String given(String attribute) {
        Object value = getAttributes().get(attribute);
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }

    boolean isGiven(String attribute) {
        return Boolean.parseBoolean(given(attribute));
    }

    static void write(ResponseWriter out, String attribute, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeAttribute(attribute, value, null);
        }
    }
}
