package uk.gov.cafcass.intranet.providers.finance.domain;

import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;

/**
 * What a source is expected to give (P-12).
 *
 * @param year that is forecast
 */
public record Forecast(FinancialYear year, FundingSource source, @Pounds Money amount) implements YearFigure {

    @Override
    public Object key() {
        return source;
    }

    @Override
    public String keyField() {
        return "source";
    }

    @Override
    public String inWords() {
        return source.label() + ": " + amount;
    }
}
