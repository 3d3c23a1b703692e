/**
 * A request sent twice makes one thing: answers are kept under the sender's Idempotency-Key and given again.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
