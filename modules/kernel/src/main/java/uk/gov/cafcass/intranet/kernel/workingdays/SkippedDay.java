package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;

/**
 * A day that was not counted.
 *
 * @param date the day
 * @param reason in words, such as {@code Bank holiday in Scotland: St Andrew’s Day}
 */
public record SkippedDay(LocalDate date, String reason) {}
