package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * What a source is expected to give (P-12).
 *
 * @param year that is forecast
 */
public record Forecast(FinancialYear year, FundingSource source, Money amount) implements YearFigure {

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Figure.amount(amount, "amount", faults);
        return faults;
    }

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
