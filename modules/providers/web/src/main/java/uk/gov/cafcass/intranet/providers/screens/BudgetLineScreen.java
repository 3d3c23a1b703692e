package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.BudgetLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.FundingSource;

/** A line of a year's budget, and what was spent of it. */
@Named
@ViewScoped
public class BudgetLineScreen extends FigureScreen<BudgetLine> {

    private String source = "";
    private String name = "";
    private String budget = "";
    private String spent = "";

    @Inject
    BudgetLineScreen(CommissioningReading reading, YearRegister register, Access access) {
        super(BudgetLine.class, reading, register, access);
    }

    @Override
    List<Kept<BudgetLine>> figures(YearView view) {
        return view.budget();
    }

    @Override
    void fill(BudgetLine line) {
        source = line.source().name();
        name = line.name();
        budget = TypedFigures.written(line.budget());
        spent = line.spent().map(TypedFigures::written).orElse("");
    }

    @Override
    BudgetLine typed() {
        TypedFigures figures = new TypedFigures();
        Money given = figures.amount(budget, "budget");
        Optional<Money> gone = figures.amountIfAny(spent, "spent");
        figures.check();
        return new BudgetLine(financialYear(), FundingSource.valueOf(source), name, given, gone);
    }

    @Override
    List<Told> told(BudgetLine line) {
        return List.of(
                new Told("Funding source", line.source().label()),
                new Told("What it is for", line.name()),
                new Told("Budget", line.budget().toString()),
                new Told("Spent", line.spent().map(Money::toString).orElse("Not known")));
    }

    public String getHeading() {
        return isNew() ? "Add a line to the budget" : "Correct the line of the budget";
    }

    public List<Option> getSources() {
        return Option.each(FundingSource.values(), FundingSource::name, FundingSource::label);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getSpent() {
        return spent;
    }

    public void setSpent(@Nullable String spent) {
        this.spent = spent == null ? "" : spent;
    }
}
