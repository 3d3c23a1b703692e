package uk.gov.cafcass.intranet.look.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.Formats;

/** What the error summary shows: each message with the field that it leads to. */
@Named
@RequestScoped
public class FieldMessages {

    /** What was wrong, in the order of the page. */
    public List<Message> getErrors() {
        return lines(true);
    }

    /** What happened and was not wrong. */
    public List<Message> getNotices() {
        return lines(false);
    }

    private static List<Message> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Message> lines = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (errors == (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0)) {
                    lines.add(new Message(id, named(legend(context, id), message.getSummary())));
                }
            }
        }
        return lines;
    }

    /** The name of the group or of the cell of a table that a field stands in; empty for a field that stands by itself. */
    private static String legend(FacesContext context, @Nullable String id) {
        String[] found = {""};
        if (id != null) {
            context.getViewRoot().invokeOnComponent(context, id, (in, component) -> {
                for (UIComponent part = component; part != null && found[0].isEmpty(); part = part.getParent()) {
                    found[0] = Objects.toString(part.getAttributes().get("legend"), "");
                }
            });
        }
        return found[0];
    }

    /** A sentence of the summary, which stands away from its field and has to name the group or cell: “Question 2: enter the question”. */
    static String named(String legend, String sentence) {
        boolean says = legend.isEmpty() || sentence.toLowerCase(Locale.UK).contains(legend.toLowerCase(Locale.UK));
        return says ? sentence : legend + ": " + Formats.within(sentence);
    }

    /**
     * Puts a sentence at a field, as if the field itself had refused what was typed. A problem's fault ends here.
     *
     * @param field the field's id in the view, or its client id; a field that is not in the view gets the sentence on top
     */
    public static void refuse(FacesContext context, String field, String sentence) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
        String[] found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder input && isCalled(context, component, field)) {
                input.setValid(false);
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        context.addMessage(found[0], message);
        context.validationFailed();
    }

    private static boolean isCalled(FacesContext context, UIComponent component, String field) {
        return Objects.equals(component.getId(), field)
                || component.getClientId(context).equals(field);
    }

    /** A sentence and the field that it is about, if it is about one. */
    public record Message(@Nullable String field, String sentence) {}
}
