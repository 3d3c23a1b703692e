package uk.gov.cafcass.intranet.kernel.history;

import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/**
 * What a record said, and when we knew it so (P-1).
 *
 * @param content the record in one of its versions
 * @param recorded from when to when it was held true
 */
public record Revision<T>(Versioned<T> content, RecordedPeriod recorded) {}
