package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/**
 * A paper for the Board in the list of papers.
 *
 * @param meetingOn the day of the Board's meeting; empty while it is not known
 * @param written how many of its sections somebody wrote
 */
public record PaperLine(FinancialYear year, Optional<LocalDate> meetingOn, int written) {}
