package uk.gov.cafcass.intranet.look;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, a radio group or a filter.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Option(String value, String label) {

    /** The element of a filter's select, chosen where its value is what the address has. */
    public static String tag(String value, String label, @Nullable String chosen) {
        return "<option value=\"" + Markup.escape(value) + (value.equals(chosen) ? "\" selected=\"selected\">" : "\">")
                + Markup.escape(label) + "</option>";
    }
}
