package uk.gov.cafcass.intranet.correspondence.requests.domain;

/** How one question was answered (G-10). */
public enum Outcome {
    GIVEN_IN_FULL("Given in full"),
    GIVEN_IN_PART("Given in part"),
    REFUSED("Refused"),
    /** FOIA s.1(1)(a). */
    NOT_HELD("Not held"),
    NEITHER_CONFIRMED_NOR_DENIED("Neither confirmed nor denied"),
    /** FOIA s.21. */
    ALREADY_ACCESSIBLE("Already accessible"),
    /** FOIA s.22. */
    TO_BE_PUBLISHED("To be published"),
    SEE_ANSWER("See the answer to another question");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** Whether it withholds something, so that sections must be cited. */
    public boolean cites() {
        return this == GIVEN_IN_PART || this == REFUSED || this == NEITHER_CONFIRMED_NOR_DENIED;
    }

    /** Whether something was given. */
    boolean gives() {
        return this == GIVEN_IN_FULL || this == GIVEN_IN_PART;
    }

    /** Whether something that we hold was kept back, or is had elsewhere. */
    boolean withholds() {
        return this != GIVEN_IN_FULL && this != NOT_HELD && this != SEE_ANSWER;
    }
}
