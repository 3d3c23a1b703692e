package uk.gov.cafcass.intranet.kernel.workingdays;

/** The parts of the United Kingdom that have bank holidays of their own; between them they cover its four nations. */
public enum Division {
    /** England and Wales, which have the same days. */
    ENGLAND_AND_WALES("England and Wales"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Division(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
