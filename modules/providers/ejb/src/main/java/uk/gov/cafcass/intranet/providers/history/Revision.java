package uk.gov.cafcass.intranet.providers.history;

import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/**
 * What a record said, and when we knew it so (P-1).
 *
 * @param said the record in one of its versions
 * @param known from when to when it was held true
 */
public record Revision<T>(Versioned<T> said, RecordedPeriod known) {}
