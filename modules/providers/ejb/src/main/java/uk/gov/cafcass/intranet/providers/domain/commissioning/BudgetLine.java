package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.domain.Line;

/**
 * A part of a year's budget, and what was spent of it (P-12).
 *
 * @param name of the part, as the accounts call it; once in a year and source
 * @param budget that was given
 * @param spent of it; empty while it is not known
 */
public record BudgetLine(FinancialYear year, FundingSource source, String name, Money budget, Optional<Money> spent)
        implements YearFigure {

    public BudgetLine {
        name = Typed.line(name);
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Line.need(name, 200, "name", "Enter what the money is for", faults);
        Figure.amount(budget, "budget", faults);
        Figure.amount(spent, "spent", faults);
        return faults;
    }

    @Override
    public Object key() {
        return List.of(source, name.toLowerCase(Locale.UK));
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public String inWords() {
        return source.label() + ", " + name + ": " + budget
                + spent.map(amount -> ", spent " + amount).orElse("");
    }
}
