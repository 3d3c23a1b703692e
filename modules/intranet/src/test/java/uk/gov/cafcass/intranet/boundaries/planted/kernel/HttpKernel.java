package uk.gov.cafcass.intranet.boundaries.planted.kernel;

import jakarta.ws.rs.core.UriInfo;

/** The kernel must know neither JAX-RS nor Faces. */
record HttpKernel(UriInfo uri) {}
