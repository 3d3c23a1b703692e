package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** What a form did may have been what waited: the number beside My work is counted anew on the page that comes next. */
public class WorkCountReset implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) {
            CDI.current().select(WorkCount.class).get().forget();
        }
    }
}
