package uk.gov.cafcass.intranet.providers.api;

/** Who accredits what (P-1). */
public enum Scheme {
    NACCC_SUPPORTED("NACCC supported contact"),
    /** The enhanced standard, for contact that is supervised. */
    NACCC_ENHANCED("NACCC enhanced"),
    /** For domestic violence perpetrator programmes (P-4). */
    RESPECT("Respect"),
    MEDIATION("Mediation");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
