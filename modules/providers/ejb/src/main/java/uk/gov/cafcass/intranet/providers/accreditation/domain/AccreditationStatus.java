package uk.gov.cafcass.intranet.providers.accreditation.domain;

/** How it stands with an accreditation during a period (P-1). */
public enum AccreditationStatus {
    ACCREDITED("accredited"),
    /** The organisation has bound itself to meet the standard (P-2). */
    COMMITTED("committed to meeting the standard"),
    SUSPENDED("suspended"),
    /** It ended, or was withdrawn. */
    LAPSED("lapsed");

    private final String label;

    AccreditationStatus(String label) {
        this.label = label;
    }

    /** In words, to stand after the scheme. */
    public String label() {
        return label;
    }
}
