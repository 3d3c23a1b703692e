package uk.gov.cafcass.intranet.providers.finance.domain;

/** Where the money of a year comes from, and what for (P-12). The department that gives it changes its name; this does not. */
public enum FundingSource {
    /** The department's, for units of child contact services. */
    CONTACT_SERVICES("Department: child contact services"),
    /** The department's, for contact activities (C-12). */
    CONTACT_ACTIVITIES("Department: contact activities"),
    /** Cafcass's own: its commissioning team and the grants to supported contact centres. */
    GRANT_IN_AID("Cafcass grant in aid");

    private final String label;

    FundingSource(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
