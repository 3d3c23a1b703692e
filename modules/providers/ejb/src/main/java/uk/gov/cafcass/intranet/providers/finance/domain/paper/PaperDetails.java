package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/**
 * The paper for the Board about a financial year (P-14), but for its words and tables.
 *
 * @param meetingOn the day of the Board's meeting; empty while it is not known
 * @param preparedBy whose paper it is; may be empty
 * @param preparedOn the day that stands below it; empty while it is a draft
 * @param printedTotal the total that the paper showed when it was printed, if it was printed; a note says so where the rows come to
 *     something else
 */
@Consistent
public record PaperDetails(
        FinancialYear year,
        Optional<LocalDate> meetingOn,
        @Size(max = 200) String preparedBy,
        Optional<LocalDate> preparedOn,
        Optional<@Pounds Money> printedTotal) {

    public PaperDetails {
        preparedBy = CleanText.line(preparedBy);
    }

    /** Of a paper that nobody has begun. */
    public static PaperDetails of(FinancialYear year) {
        return new PaperDetails(year, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    @Rule(at = "preparedOn")
    Optional<String> isPreparedByTheMeeting() {
        return meetingOn.isPresent()
                        && preparedOn.filter(meetingOn.get()::isBefore).isPresent()
                ? Optional.of("The paper is prepared before the meeting. Check both days")
                : Optional.empty();
    }
}
