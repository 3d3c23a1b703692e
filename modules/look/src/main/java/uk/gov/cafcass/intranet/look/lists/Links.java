package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that lead back to the page on which they stand. The state of a list is in its address, so that it can be sent to a
 * colleague; its links keep what is in the address and change one thing. A form keeps what says which record it is about.
 */
public final class Links {

    /** Changing what is shown starts again at the first page. */
    private static final List<String> PLACE = List.of("page", "after", "before");

    private Links() {}

    /**
     * Where a link leads. What begins with a stroke is an address of the intranet: it is written as it stands below the context,
     * {@code /providers/register/centre?id=7}, so that it can be found in all sources and is the same on every page. Anything else
     * is as it is.
     */
    public static String to(String address) {
        return address.startsWith("/") ? external().getRequestContextPath() + address : address;
    }

    /** The same page, with this parameter set. */
    public static String with(String name, @Nullable Object value) {
        return query(parameters(), name, value == null ? null : value.toString(), null);
    }

    /** The same page without this parameter or, where it has several values, without this one of them. */
    public static String without(String name, @Nullable String value) {
        return query(parameters(), name, null, value);
    }

    /** The same page with nothing in its address but this parameter, if it is there. */
    public static String only(@Nullable String name) {
        Map<String, String[]> kept = new LinkedHashMap<>(parameters());
        kept.keySet().removeIf(key -> !key.equals(name));
        return query(kept, "", null, null);
    }

    /**
     * Where a form of this page posts to: the page itself with its view parameters, so that the address still names the record
     * when the form comes back with something to put right. Nothing else of the address is kept: it would be read before what
     * was typed into a field of the same name.
     */
    public static String here() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String[]> here = parameters();
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            String[] values = here.get(parameter.getName());
            if (values != null) {
                named.put(parameter.getName(), List.of(values));
            }
        }
        String view = faces.getViewRoot().getViewId();
        return faces.getApplication().getViewHandler().getBookmarkableURL(faces, view, named, false);
    }

    static String query(Map<String, String[]> here, String name, @Nullable String value, @Nullable String dropped) {
        Map<String, List<String>> there = new LinkedHashMap<>();
        here.forEach((key, values) -> {
            if (!key.startsWith("jakarta.faces") && !PLACE.contains(key)) {
                List<String> kept = new ArrayList<>(List.of(values));
                kept.removeIf(one -> one.isEmpty() || (key.equals(name) && (dropped == null || one.equals(dropped))));
                there.put(key, kept);
            }
        });
        if (value != null) {
            there.put(name, List.of(value));
        }
        StringBuilder query = new StringBuilder("?");
        there.forEach((key, values) -> values.forEach(one -> {
            query.append(query.length() == 1 ? "" : "&")
                    .append(encode(key))
                    .append('=')
                    .append(encode(one));
        }));
        return query.toString();
    }

    /** A comma may stand in a query as it is: {@code sort=due,-received}. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    private static Map<String, String[]> parameters() {
        return external().getRequestParameterValuesMap();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
