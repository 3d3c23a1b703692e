package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.look.CurrentRequest;

/** What a page says when two people edited one record. */
final class Conflicts {

    private Conflicts() {}

    /** Both versions are shown: nothing was saved, and the page says so as it does after a mistake. */
    static void shown() {
        FacesContext context = CurrentRequest.faces();
        if (context != null) {
            context.validationFailed();
        }
    }

    /** Tells on the next page what of theirs was taken over. */
    static void told(List<String> labels) {
        FacesContext context = CurrentRequest.faces();
        if (context != null && !labels.isEmpty()) {
            String sentence = sentence(labels);
            context.getExternalContext().getFlash().setKeepMessages(true);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
        }
    }

    /** Names the fields: “Somebody else saved this while you were writing. What they changed was kept: Telephone, Wait in weeks.” */
    static String sentence(List<String> labels) {
        return labels.stream()
                .distinct()
                .collect(Collectors.joining(
                        ", ", "Somebody else saved this while you were writing. What they changed was kept: ", "."));
    }
}
