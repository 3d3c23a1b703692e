package uk.gov.cafcass.intranet.providers.concerns;

/** How far the commissioning team has come with a concern. */
public enum ConcernState {
    /** Nobody has looked at it yet. */
    RAISED("Raised", "Triage the concern"),
    /** Somebody has looked at it and knows what to do. */
    TRIAGED("Triaged", "Tell NACCC"),
    /** NACCC was told. */
    WITH_NACCC("With NACCC", "Close the concern"),
    /** Its outcome is known, and the reporter was told. */
    CLOSED("Closed", "");

    private final String label;
    private final String toDo;

    ConcernState(String label, String toDo) {
        this.label = label;
        this.toDo = toDo;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** What the commissioning team does next, in short; empty when nothing is left to do. */
    public String toDo() {
        return toDo;
    }
}
