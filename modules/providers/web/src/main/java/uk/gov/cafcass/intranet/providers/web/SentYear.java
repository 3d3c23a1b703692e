package uk.gov.cafcass.intranet.providers.web;

import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The financial year that an address names. */
public final class SentYear {

    private SentYear() {}

    /** @throws Problem {@link Kind#MALFORMED} when it names none */
    public static FinancialYear read(String written) {
        return FinancialYear.parse(written)
                .filter(year -> year.slug().equals(written))
                .orElseThrow(() -> Problem.of(
                                Kind.MALFORMED,
                                "year.malformed",
                                "This is no financial year. Write it as 2009-10, from 2001-02 to 2098-99.")
                        .at("year"));
    }
}
