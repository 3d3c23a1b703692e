package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.primefaces.util.ComponentTraversalUtils;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * Tells everything that is wrong with a form in one go. Faces asks no service while a field is empty that is needed, or holds what
 * cannot be read; so what the record would refuse was told only when those were put right. Stands at the end of a form, where all
 * its fields were read: when one of them failed, the others go to the {@link CheckedForm}, which says what is wrong with them.
 */
@FacesComponent(value = "look.FormCheck", createTag = false)
public class FormCheck extends UIComponentBase {

    @Override
    public String getFamily() {
        return "look";
    }

    @Override
    public void processValidators(FacesContext context) {
        if (context.isValidationFailed() && getAttributes().get("screen") instanceof CheckedForm screen) {
            Set<String> open = handOver(context, ComponentTraversalUtils.closestForm(this));
            for (Fault fault : screen.wrong()) {
                if (open.contains(fault.field())) {
                    FieldMessages.refuse(context, fault.field(), fault.sentence());
                }
            }
        }
    }

    /** Gives the screen what could be read; the ids of the fields for which nothing was told yet. */
    private static Set<String> handOver(FacesContext context, UIComponent form) {
        Set<String> open = new HashSet<>();
        VisitContext rendered = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(rendered, (visit, component) -> {
            if (component instanceof UIInput input && input.isValid()) {
                input.updateModel(context);
                open.add(component.getId());
                open.add(component.getClientId(context));
            }
            return VisitResult.ACCEPT;
        });
        return open;
    }
}
