package uk.gov.cafcass.intranet.look.forms;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.Markup;

/**
 * One choice of a select, a radio group or a filter.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Option(String value, String label) {

    /** A choice for each of a few things. */
    public static <T> List<Option> each(T[] things, Function<T, String> value, Function<T, String> label) {
        return Arrays.stream(things)
                .map(thing -> new Option(value.apply(thing), label.apply(thing)))
                .toList();
    }

    /** What the choice with this value says; empty where there is none. */
    public static String labelOf(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    /** A box of a filter, ticked where its value is among those that the address has. */
    public static String check(String name, String value, String label, String @Nullable [] chosen) {
        boolean ticked = chosen != null && List.of(chosen).contains(value);
        return "<label class=\"filter-check\"><input type=\"checkbox\" name=\"" + Markup.escape(name) + "\" value=\""
                + Markup.escape(value) + (ticked ? "\" checked=\"checked\"/>" : "\"/>") + Markup.escape(label)
                + "</label>";
    }

    /** The element of a filter's select, chosen where its value is what the address has. */
    public static String tag(String value, String label, @Nullable String chosen) {
        return "<option value=\"" + Markup.escape(value) + (value.equals(chosen) ? "\" selected=\"selected\">" : "\">")
                + Markup.escape(label) + "</option>";
    }
}
