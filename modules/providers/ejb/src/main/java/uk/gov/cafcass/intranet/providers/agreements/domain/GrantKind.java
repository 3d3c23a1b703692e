package uk.gov.cafcass.intranet.providers.agreements.domain;

/** What a grant is for (P-5). */
public enum GrantKind {
    SUPPORTED_CONTACT("Supported contact"),
    /** Parenting information programme. */
    PIP("Parenting information programme"),
    /** Domestic violence perpetrator programme. */
    DV("Domestic violence programme");

    private final String label;

    GrantKind(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
