package uk.gov.cafcass.intranet.providers.api;

/** How an accreditation came to be suspended or to end. The names are stored with messages. */
public enum Cause {
    /** Somebody recorded it. */
    RECORDED,
    /** An import of NACCC's list brought it. */
    IMPORT,
    /** Its last day passed. */
    TIME
}
