package uk.gov.cafcass.intranet.kernel.places;

/** The three areas into which Cafcass divides England (domain §1). */
public enum Area {
    NORTH("North"),
    CENTRAL("Central"),
    SOUTH("South");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
