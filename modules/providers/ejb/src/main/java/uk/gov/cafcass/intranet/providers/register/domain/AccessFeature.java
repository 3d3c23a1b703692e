package uk.gov.cafcass.intranet.providers.register.domain;

/** What a centre has for disabled people. */
public enum AccessFeature {
    STEP_FREE("Step-free access"),
    ACCESSIBLE_TOILET("Accessible toilet"),
    ACCESSIBLE_PARKING("Accessible parking"),
    HEARING_LOOP("Hearing loop"),
    SIGN_LANGUAGE("Sign language"),
    QUIET_ROOM("Quiet room");

    private final String label;

    AccessFeature(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
