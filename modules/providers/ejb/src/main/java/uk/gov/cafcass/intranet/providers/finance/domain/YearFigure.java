package uk.gov.cafcass.intranet.providers.finance.domain;

import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/** One of the figures that are entered for a financial year (P-12). */
public sealed interface YearFigure permits ActivityVolume, BudgetLine, Forecast, UnitsDelivered {

    /** Of which it is; it stays so. */
    FinancialYear year();

    /** What tells it from the others of its sort in the year. */
    Object key();

    /** The field in which a figure is found to be there already. */
    String keyField();

    /** For the audit trail. */
    String inWords();
}
