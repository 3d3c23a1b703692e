package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * Renders its children once for each item: {@code <look:rows items="#{list.rows}" var="row">}. For reading only: it keeps no
 * state and makes no ids, which is what makes a list of fifty cheap. Where rows hold fields, take {@code ui:repeat}.
 */
@FacesComponent(value = "look.Rows", createTag = false)
public class Rows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "look";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Object items = getAttributes().get("items");
        if (!isRendered() || !(items instanceof Iterable<?> rows)) {
            return;
        }
        String name = (String) getAttributes().get("var");
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        Object before = scope.get(name);
        for (Object row : rows) {
            scope.put(name, row);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        if (before == null) {
            scope.remove(name);
        } else {
            scope.put(name, before);
        }
    }
}
