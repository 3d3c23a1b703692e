package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * A part of a year's budget, and what was spent of it (P-12).
 *
 * @param name of the part, as the accounts call it; once in a year and source
 * @param budget that was given
 * @param spent of it; empty while it is not known
 */
public record BudgetLine(
        FinancialYear year,
        FundingSource source,
        @Required(message = "Enter what the money is for") @Size(max = 200) String name,
        @Pounds Money budget,
        Optional<@Pounds Money> spent)
        implements YearFigure {

    public BudgetLine {
        name = CleanText.line(name);
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
