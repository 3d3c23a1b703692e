package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** A line of a budget as stored. */
@Entity
@Table(name = "budget_line", schema = "providers")
public class BudgetLineEntity extends FigureEntity<BudgetLine> {

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private String name;
    private Money budget;
    private @Nullable Money spent;

    protected BudgetLineEntity() {}

    /** A new one. */
    public BudgetLineEntity(BudgetLine figure) {
        super(figure.year());
        correct(figure);
    }

    @Override
    public final void correct(BudgetLine figure) {
        source = figure.source();
        name = figure.name();
        budget = figure.budget();
        spent = figure.spent().orElse(null);
    }

    @Override
    public BudgetLine value() {
        return new BudgetLine(year(), source, name, budget, Optional.ofNullable(spent));
    }
}
