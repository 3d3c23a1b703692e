package uk.gov.cafcass.intranet.kernel.places;

/** Where a postcode district lies; Cafcass works in England. */
public enum Nation {
    ENGLAND("England"),
    /** The work there is that of Cafcass Cymru. */
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland"),
    /** Guernsey, Jersey and the Isle of Man. */
    ISLANDS("the Channel Islands or the Isle of Man");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
