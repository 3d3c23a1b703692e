package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.component.FacesComponent;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.commandbutton.CommandButtonBase;

/**
 * {@code <look:button id="save" value="Save" action="#{screen.save}"/>}: the one button of all forms, PrimeFaces' own with our
 * looks. It sends the whole form unless {@code ajax} says otherwise, so that it works without scripts too.
 */
@FacesComponent(value = "look.Button", createTag = false)
public class ActionButton extends CommandButton {

    /** Primary when nothing is said; {@code secondary}, {@code danger} or {@code secondary small}. */
    private static final String LOOKS = "looks";

    @Override
    public boolean isAjax() {
        return Boolean.TRUE.equals(getStateHelper().eval(CommandButtonBase.PropertyKeys.ajax, false));
    }

    @Override
    public String getStyleClass() {
        Object looks = getAttributes().get(LOOKS);
        return looks == null || looks.toString().isEmpty() ? "button" : "button " + looks;
    }
}
