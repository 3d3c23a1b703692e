package uk.gov.cafcass.intranet.boundaries.planted.look;

import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;

/** The look must not know a business. */
record NosyLook(RequestKind kind) {}
