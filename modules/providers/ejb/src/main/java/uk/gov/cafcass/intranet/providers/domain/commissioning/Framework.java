package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.domain.Line;

/**
 * A framework agreement with a provider, of at most three years (P-5).
 *
 * @param organisationId with whom; it stays so
 * @param reference as NCT calls it; no two are the same
 * @param period its days
 */
public record Framework(long organisationId, String reference, Period period) {

    private static final int YEARS = 3;

    public Framework {
        reference = Typed.line(reference);
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Line.need(reference, 100, "reference", "Enter a reference for the framework agreement", faults);
        LocalDate longest = period.from().plusYears(YEARS).minusDays(1);
        Optional<LocalDate> until = period.until();
        if (until.isEmpty() || until.get().isAfter(longest)) {
            faults.add(new Fault(
                    "until",
                    "A framework agreement lasts three years at most. Enter a last day up to "
                            + DateWords.format(longest)));
        }
        return faults;
    }

    /** Whether every day of a period is one of its own. */
    public boolean covers(Period other) {
        return Spans.covers(period, other);
    }
}
