package uk.gov.cafcass.intranet.kernel.places;

/** How we know in which area of a Designated Family Judge a district lies. */
public enum AreaSource {
    /** From the local authority that the district belongs to. */
    AUTHORITY("by its local authority"),
    /** From the nearest court: a guess, which staff correct. */
    NEAREST_COURT("by the nearest court, to be checked"),
    /** From looking at the map, where lists say nothing that can be right; staff correct it. */
    GUESS("a guess, to be checked");

    private final String label;

    AreaSource(String label) {
        this.label = label;
    }

    /** In words, to stand after the area. */
    public String label() {
        return label;
    }
}
