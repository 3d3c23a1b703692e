package uk.gov.cafcass.intranet.providers.domain;

/** How far the commissioning team has come with a concern. */
public enum ConcernState {
    /** Nobody has looked at it yet. */
    RAISED("Raised"),
    /** Somebody has looked at it and knows what to do. */
    TRIAGED("Triaged"),
    /** NACCC was told. */
    WITH_NACCC("With NACCC"),
    /** Its outcome is known, and the reporter was told. */
    CLOSED("Closed");

    private final String label;

    ConcernState(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
