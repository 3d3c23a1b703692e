package uk.gov.cafcass.intranet.providers.registerimport.domain;

/** How far an import is. */
public enum ImportState {
    READING("Being read"),
    PREVIEWED("Waits for confirmation"),
    CONFIRMED("Confirmed"),
    GIVEN_UP("Given up"),
    /** Something of ours went wrong; nothing was changed. */
    FAILED("Stopped");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** Whether it is in the way of another one. */
    public boolean isOpen() {
        return this == READING || this == PREVIEWED;
    }
}
