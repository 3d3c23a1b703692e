package uk.gov.cafcass.intranet.boundaries.planted.correspondence.persistence;

import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;

/** Persistence must not know who asks. */
record NosyRows(RequestLists lists) {}
