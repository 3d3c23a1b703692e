package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.outbox.MessageSummary;
import uk.gov.cafcass.intranet.kernel.outbox.OutboxAdministration;
import uk.gov.cafcass.intranet.kernel.outbox.OutboxAdministration.Waiting;
import uk.gov.cafcass.intranet.look.records.Formats;

/** Messages between the parts of the system that were not delivered yet, for IT: what waits, what failed, what was set aside. */
@Named
@RequestScoped
public class MessagesScreen {

    private static final int ROWS = 100;
    private static final String SELF = "/administration/messages?faces-redirect=true&done=";

    private final OutboxAdministration outbox;
    private @Nullable Waiting waiting;

    @Inject
    MessagesScreen(OutboxAdministration outbox) {
        this.outbox = outbox;
    }

    /** Reads the list before anything of the page is written. */
    public void load() {
        waiting();
    }

    private Waiting waiting() {
        Waiting known = waiting;
        if (known == null) {
            known = outbox.waiting(ROWS, 0);
            waiting = known;
        }
        return known;
    }

    public List<MessageSummary> getRows() {
        return waiting().messages();
    }

    /** Whether any is set aside. */
    public boolean isAnySetAside() {
        return waiting().setAside() > 0;
    }

    /** How many there are and how many of these are shown. */
    public String getFound() {
        long found = waiting().found();
        String all = Formats.count(Math.toIntExact(found), "message", "messages");
        return found > ROWS ? all + ", of which the first " + ROWS + " are shown" : all;
    }

    /** {@code Set aside}, {@code Failed}, or that it waits for its turn. */
    public String state(MessageSummary message) {
        if (message.setAside()) {
            return "Set aside";
        }
        return message.failed() ? "Failed" : "Waiting";
    }

    /** How the state looks. */
    public String looks(MessageSummary message) {
        if (message.setAside()) {
            return "late";
        }
        return message.failed() ? "soon" : "fine";
    }

    /** Lets one be tried again. */
    public String tryAgain(long id) {
        return SELF + (outbox.tryAgain(id) ? "released" : "gone");
    }

    /** Lets all that are set aside be tried again. */
    public String tryAllAgain() {
        outbox.tryAllAgain();
        return SELF + "all-released";
    }
}
