package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** A line of a year's budget, and what was spent of it. */
@Named
@ViewScoped
public class BudgetLineScreen extends FigureScreen<BudgetLine> {

    @Inject
    public BudgetLineScreen(YearReading reading, YearRegister register, Access access, Drafts drafts, Clock clock) {
        super(BudgetLine.class, reading, register, access, drafts, clock);
    }

    @Override
    String noun() {
        return "budget-line";
    }

    @Override
    protected void begin() {
        super.begin();
        empty("source", "name", "budget", "spent");
    }

    @Override
    List<Versioned<BudgetLine>> figures(YearView view) {
        return view.budget();
    }

    @Override
    protected void show(BudgetLine line) {
        getTexts().put("source", line.source().name());
        getTexts().put("name", line.name());
        getTexts().put("budget", TypedFigures.written(line.budget()));
        getTexts().put("spent", line.spent().map(TypedFigures::written).orElse(""));
    }

    @Override
    protected BudgetLine typed() {
        TypedFigures figures = new TypedFigures();
        Money given = figures.amount(text("budget"), "budget");
        Optional<Money> gone = figures.amountIfAny(text("spent"), "spent");
        figures.check();
        return new BudgetLine(financialYear(), neededChoice(FundingSource.class, "source"), text("name"), given, gone);
    }

    @Override
    protected List<FieldValue> said(BudgetLine line) {
        return List.of(
                new FieldValue("Funding source", line.source().label()),
                new FieldValue("What it is for", line.name()),
                new FieldValue("Budget", line.budget().toString()),
                new FieldValue("Spent", line.spent().map(Money::toString).orElse("Not known")));
    }

    public String getHeading() {
        return isNew() ? "Add a line to the budget" : "Correct the line of the budget";
    }

    public List<Option> getSources() {
        return Option.each(FundingSource.values(), FundingSource::name, FundingSource::label);
    }
}
