package uk.gov.cafcass.intranet.providers.register.domain;

/** How well we know where a centre is. */
public enum PositionSource {
    /** Staff entered it. */
    TYPED("as entered"),
    /** The middle of its postcode district. */
    DISTRICT("the middle of its postcode district, good to about 1 km");

    private final String label;

    PositionSource(String label) {
        this.label = label;
    }

    /** In words, to stand beside the position. */
    public String label() {
        return label;
    }
}
