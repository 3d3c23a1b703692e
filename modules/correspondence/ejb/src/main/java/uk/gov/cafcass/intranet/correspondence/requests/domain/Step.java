package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.ACKNOWLEDGED;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.CLEARANCE;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.CLOSED;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.DRAFTING;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.GATHERING;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.READY;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.RECEIVED;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.SENT;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** The steps of a request: who may take each, in which states, and where it leads. This is the whole table of G-9. */
public enum Step {
    ACKNOWLEDGE("Acknowledge", "acknowledged", Role.GOVERNANCE, ACKNOWLEDGED, false, RECEIVED),
    GATHER("Ask for the information", "asked for the information", Role.GOVERNANCE, GATHERING, false, ACKNOWLEDGED),
    DRAFT("Start drafting", "started drafting", Role.GOVERNANCE, DRAFTING, false, ACKNOWLEDGED, GATHERING),
    SUBMIT("Send for clearance", "sent for clearance", Role.GOVERNANCE, CLEARANCE, false, DRAFTING),
    RETURN("Return with a reason", "returned", Role.APPROVER, DRAFTING, true, CLEARANCE),
    APPROVE("Approve", "approved", Role.APPROVER, READY, false, CLEARANCE),
    TAKE_BACK("Take back to drafting", "taken back to drafting", Role.GOVERNANCE, DRAFTING, true, CLEARANCE, READY),
    SEND("Send the reply", "reply sent", Role.GOVERNANCE, SENT, false, READY),
    CLOSE("Close", "closed", Role.GOVERNANCE, CLOSED, false, SENT),
    WITHDRAW(
            "Record that it was withdrawn",
            "withdrawn",
            Role.GOVERNANCE,
            WITHDRAWN,
            true,
            RECEIVED,
            ACKNOWLEDGED,
            GATHERING,
            DRAFTING,
            CLEARANCE,
            READY);

    private final String label;
    private final String done;
    private final Role role;
    private final RequestState to;
    private final boolean needsReason;
    private final Set<RequestState> from;

    Step(
            String label,
            String done,
            Role role,
            RequestState to,
            boolean needsReason,
            RequestState first,
            RequestState... more) {
        this.label = label;
        this.done = done;
        this.role = role;
        this.to = to;
        this.needsReason = needsReason;
        this.from = EnumSet.of(first, more);
    }

    /** What its button says. */
    public String label() {
        return label;
    }

    /** What the timeline says when it was taken, in the past tense. */
    public String done() {
        return done;
    }

    /** Who may take it. */
    public Role role() {
        return role;
    }

    /** The state that it leads to. */
    public RequestState to() {
        return to;
    }

    /** Whether it must say why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it can be taken in this state. */
    public boolean possibleIn(RequestState state) {
        return from.contains(state);
    }

    /** The steps that somebody with these roles can take in this state, the way forward first. */
    public static List<Step> possible(Set<Role> roles, RequestState state) {
        return Arrays.stream(values())
                .filter(step -> roles.contains(step.role) && step.possibleIn(state))
                .toList();
    }

    /** The step with this name in a URL: {@code take-back}. */
    public static Optional<Step> named(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** Its name in a URL. */
    public String slug() {
        return EnumLabels.slug(this);
    }
}
