package uk.gov.cafcass.intranet.providers.register.domain;

/** Where a service takes place; the policy is the same for both (C-4). */
public enum Setting {
    CENTRE("at the centre"),
    COMMUNITY("in the community");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    /** In words, to stand after the service. */
    public String label() {
        return label;
    }
}
