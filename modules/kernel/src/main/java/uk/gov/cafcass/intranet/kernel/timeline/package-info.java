/**
 * What happened to a record, in order, for those who work on it: a request, a concern, a case (C-16). Entries are added and never
 * changed. The audit trail is another thing: it is for the AUDITOR, chained, and has no private content.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.timeline;

import org.jspecify.annotations.NullMarked;
