package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;

/**
 * Bank holidays were added, corrected or removed. Fired within the transaction of the change: who keeps due dates moves them
 * in it (G-2), and {@link WorkingCalendars} already gives the new calendar.
 *
 * @param from the earliest day that was touched; no count that ends before it can have changed
 */
public record CalendarChanged(LocalDate from) {}
