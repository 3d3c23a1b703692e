package uk.gov.cafcass.intranet.providers.api;

/** What Cafcass may want to do with a centre; three of them are kept apart by the policy, and each has the same condition (C-4). */
public enum Use {
    /** Recommend it to the court. */
    RECOMMEND("recommended to the court"),
    /** Tell parents of it. */
    SIGNPOST("named to parents"),
    /** Use it in casework. */
    PLAN("used in planned work"),
    /** Refer a family to it; Cafcass pays (C-10). */
    REFER("given a referral"),
    /** Contract with it (P-3). */
    CONTRACT("contracted");

    private final String label;

    Use(String label) {
        this.label = label;
    }

    /** In words, to stand after “cannot be”. */
    public String label() {
        return label;
    }
}
