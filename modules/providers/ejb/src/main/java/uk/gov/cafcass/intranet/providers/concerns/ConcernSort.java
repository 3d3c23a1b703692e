package uk.gov.cafcass.intranet.providers.concerns;

/** By what a list of concerns can be sorted; their age is the day of the report. */
public enum ConcernSort {
    ABOUT,
    KIND,
    REPORTED,
    STATE,
    CLOSED
}
