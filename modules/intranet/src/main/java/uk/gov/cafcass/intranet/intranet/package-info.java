/**
 * The war's own rooms: the way in, home, the error pages, and the JAX-RS application under {@code /api}. Business is elsewhere.
 */
@NullMarked
package uk.gov.cafcass.intranet.intranet;

import org.jspecify.annotations.NullMarked;
