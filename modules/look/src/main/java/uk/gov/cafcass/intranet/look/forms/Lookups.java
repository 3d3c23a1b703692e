package uk.gov.cafcass.intranet.look.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** Answers a {@code look:lookup} while somebody types in it. */
@Named
@ApplicationScoped
public class Lookups {

    /** The attribute in which the field has its list of {@link Option}. */
    static final String OPTIONS = "options";

    /** As many as can be read at a glance; who sees more types on. */
    private static final int MOST = 20;

    /** The names that fit what was typed, of the field that asks. */
    public List<String> find(String typed) {
        UIComponent asking = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return asking == null ? List.of() : options(asking).find(typed, MOST);
    }

    @SuppressWarnings("unchecked") // The tag's attribute is documented as a list of them.
    static NamedOptions options(UIComponent field) {
        Object options = field.getAttributes().get(OPTIONS);
        return NamedOptions.of(options instanceof List<?> list ? (List<Option>) list : List.of());
    }
}
