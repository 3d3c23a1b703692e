package uk.gov.cafcass.intranet.providers.concerns;

/** What staff report about providers. */
public enum ConcernKind {
    /** A provider of the register may not keep to the accreditation standards (P-8). */
    STANDARDS("Concern about accreditation standards", "P-8"),
    /** An organisation offers contact services without accreditation (P-7). */
    UNACCREDITED("Unaccredited organisation", "P-7");

    private final String label;
    private final String rule;

    ConcernKind(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** The number of the rule that says what becomes of it. */
    public String rule() {
        return rule;
    }
}
