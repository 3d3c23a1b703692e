package uk.gov.cafcass.intranet.correspondence.requests.domain.lists;

import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSort;

/**
 * By what people sort a list of requests: every {@link RequestSort}, and what pages cannot follow by a cursor. Each has an index, with the
 * day on which it is due behind it where many requests are the same.
 */
public enum RequestColumn {
    DUE,
    RECEIVED,
    REFERENCE,
    SUBJECT,
    KIND,
    STATE
}
