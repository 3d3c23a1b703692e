/**
 * {@code Idempotency-Key}: which methods of resources take it, and where it is read.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.web.idempotency;

import org.jspecify.annotations.NullMarked;
