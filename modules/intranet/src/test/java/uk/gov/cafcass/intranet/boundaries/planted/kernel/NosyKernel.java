package uk.gov.cafcass.intranet.boundaries.planted.kernel;

import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;

/** The kernel must not know a module that stands on it. */
record NosyKernel(RequestKind kind) {}
