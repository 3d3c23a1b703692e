package uk.gov.cafcass.intranet.correspondence.requests.domain;

/** By what a list of requests can be sorted; each order has an index, and the identity makes it stable. */
public enum RequestSort {
    DUE,
    RECEIVED,
    REFERENCE
}
