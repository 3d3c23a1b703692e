package uk.gov.cafcass.intranet.providers.finance.rest;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;

/**
 * A figure of a financial year as it is sent; which year, the address says (P-12).
 *
 * @param <T> what it is
 */
public interface FigureInput<T extends YearFigure> {

    T of(FinancialYear year);

    /** A line of the budget. */
    record Budget(FundingSource source, String name, Money budget, Optional<Money> spent)
            implements FigureInput<BudgetLine> {

        @Override
        public BudgetLine of(FinancialYear year) {
            return new BudgetLine(year, source, name, budget, spent);
        }
    }

    /** How often a contact activity was provided. */
    record Volume(ServiceKind activity, Integer volume) implements FigureInput<ActivityVolume> {

        @Override
        public ActivityVolume of(FinancialYear year) {
            return new ActivityVolume(year, activity, volume);
        }
    }

    /** What a source is expected to give. */
    record Expected(FundingSource source, Money amount) implements FigureInput<Forecast> {

        @Override
        public Forecast of(FinancialYear year) {
            return new Forecast(year, source, amount);
        }
    }

    /** The units of an area at a level. */
    record Units(
            Area area,
            @Required(message = "Say which: 1, 2 or 3") @Between(min = 1, max = 3, message = "Say which: 1, 2 or 3")
                    Integer level,
            Integer units)
            implements FigureInput<UnitsDelivered> {

        @Override
        public UnitsDelivered of(FinancialYear year) {
            return new UnitsDelivered(year, area, CommissioningLevel.of(level).orElseThrow(), units);
        }
    }

    /** The units of a year, all at once. */
    record Table(
            @Required(message = "Send the units of each area and level; none for an empty list")
                    Optional<List<@Valid Units>> units) {

        public List<UnitsDelivered> of(FinancialYear year) {
            return units.orElseThrow().stream().map(one -> one.of(year)).toList();
        }
    }
}
