package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * Makes Enter in any single-line field of a form do the form's primary action. Browsers press the first submit button of a form
 * on Enter (HTML, implicit submission), so this renders, before all others, a hidden one that carries the name of the primary
 * button: the first button of the form that is not styled as secondary. It works without script. A form that has no primary
 * button keeps what browsers do.
 */
@FacesComponent(value = "look.DefaultButton", createTag = false)
public class DefaultButton extends UIComponentBase {

    @Override
    public String getFamily() {
        return "look";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String primary = primary(context);
        if (primary != null) {
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("button", this);
            writer.writeAttribute("type", "submit", null);
            writer.writeAttribute("name", primary, null);
            writer.writeAttribute("hidden", "hidden", null);
            writer.endElement("button");
        }
    }

    /** The client id of the primary button of the form around this component; none where there is none. */
    private @Nullable String primary(FacesContext context) {
        @Nullable UIForm form = ComponentTraversalUtils.closestForm(this);
        if (form == null) {
            return null;
        }
        String[] found = new String[1];
        VisitContext rendered = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(rendered, (visit, component) -> {
            if (component instanceof UICommand
                    && isPrimary(component.getAttributes().get("styleClass"))) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** Whether a button with these style classes is the one that a form is for. */
    static boolean isPrimary(@Nullable Object styleClass) {
        List<String> classes = List.of(Objects.toString(styleClass, "").split(" "));
        return classes.contains("button") && !classes.contains("secondary");
    }
}
