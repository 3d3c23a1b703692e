package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;

/**
 * A day that is a bank holiday in one division under the Banking and Financial Dealings Act 1971: by its schedule or by
 * proclamation.
 *
 * @param day the day on which nobody has to work: for a holiday that falls on a weekend, its substitute day
 * @param division where
 * @param name as gov.uk has it, such as {@code Boxing Day (substitute day)}
 */
public record BankHoliday(LocalDate day, Division division, String name) {}
