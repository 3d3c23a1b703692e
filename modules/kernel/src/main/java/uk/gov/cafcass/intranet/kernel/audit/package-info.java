/**
 * The audit trail: every look and every change, append-only, each line chained to the one before.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.audit;

import org.jspecify.annotations.NullMarked;
