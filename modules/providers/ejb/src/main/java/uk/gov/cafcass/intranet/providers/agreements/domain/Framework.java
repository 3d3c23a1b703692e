package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/**
 * A framework agreement with a provider, of at most three years (P-5).
 *
 * @param organisationId with whom; it stays so
 * @param reference as NCT calls it; no two are the same
 * @param period its days
 */
@Consistent
public record Framework(
        long organisationId,
        @Required(message = "Enter a reference for the framework agreement") @Size(max = 100) String reference,
        Period period) {

    private static final int YEARS = 3;

    public Framework {
        reference = CleanText.line(reference);
    }

    @Rule(at = "until")
    Optional<String> lastsThreeYearsAtMost() {
        LocalDate longest = period.from().plusYears(YEARS).minusDays(1);
        boolean longer = period.until().map(longest::isBefore).orElse(true);
        return longer
                ? Optional.of("A framework agreement lasts three years at most. Enter a last day up to "
                        + DateFormats.format(longest))
                : Optional.empty();
    }

    /** Whether every day of a period is one of its own. */
    public boolean covers(Period other) {
        return Spans.covers(period, other);
    }
}
