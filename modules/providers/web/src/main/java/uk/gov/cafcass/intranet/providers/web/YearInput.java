package uk.gov.cafcass.intranet.providers.web;

import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The financial year that an address or a parameter names. */
public record YearInput(FinancialYear year) {

    /**
     * The year that is written so.
     *
     * @throws Problem {@link Kind#MALFORMED} when it is none
     */
    public static YearInput parse(String written) {
        return FinancialYear.parse(written)
                .filter(year -> year.slug().equals(written))
                .map(YearInput::new)
                .orElseThrow(() -> Problem.of(
                                Kind.MALFORMED,
                                "year.malformed",
                                "This is no financial year. Write it as 2009-10, from 2001-02 to 2098-99.")
                        .at("year"));
    }
}
