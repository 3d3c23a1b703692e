package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a request is on its way (G-9). Which step leads from which to which stands in {@link Step}. */
public enum RequestState {
    RECEIVED("Received"),
    ACKNOWLEDGED("Acknowledged"),
    /** Information owners have been asked. */
    GATHERING("Gathering"),
    /** The answers are being written. */
    DRAFTING("Drafting"),
    /** Somebody who did not draft it is checking the reply. */
    CLEARANCE("Clearance"),
    /** Cleared, and not yet sent. */
    READY("Ready to send"),
    SENT("Sent"),
    CLOSED("Closed"),
    WITHDRAWN("Withdrawn");

    private static final Set<RequestState> ENDED = EnumSet.of(CLOSED, WITHDRAWN);
    private static final Set<RequestState> WRITING = EnumSet.of(GATHERING, DRAFTING);
    private static final Set<RequestState> REPLIED = EnumSet.of(SENT, CLOSED);

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** Whether somebody still has something to do with it. */
    public boolean open() {
        return !ENDED.contains(this);
    }

    /** Whether the clock runs: no reply has gone and it has not been withdrawn. */
    public boolean clockRuns() {
        return open() && !replied();
    }

    /** Whether the reply has gone. */
    public boolean replied() {
        return REPLIED.contains(this);
    }

    /** Whether the outcome of a question may be corrected: the words have gone and stay (G-10). */
    public boolean outcomesMayBeCorrected() {
        return replied();
    }

    /** Whether answers may be written. */
    public boolean answersMayChange() {
        return WRITING.contains(this);
    }
}
