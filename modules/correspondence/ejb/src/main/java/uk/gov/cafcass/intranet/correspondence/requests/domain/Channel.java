package uk.gov.cafcass.intranet.correspondence.requests.domain;

/** How a request reached us. */
public enum Channel {
    EMAIL("E-mail"),
    LETTER("Letter"),
    WEB_FORM("Web form"),
    /** Only for environmental information: an FOI request must be in writing (FOIA s.8(1)(a)). */
    SPOKEN("Spoken");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
