package uk.gov.cafcass.intranet.providers.finance.domain;

import java.util.List;
import java.util.Locale;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;

/**
 * How much was delivered in a year, in one area at one level (P-12).
 *
 * @param units of service; 0 when none were
 */
public record UnitsDelivered(FinancialYear year, Area area, CommissioningLevel level, @Between int units)
        implements YearFigure {

    @Override
    public Object key() {
        return List.of(area, level);
    }

    @Override
    public String keyField() {
        return "level";
    }

    @Override
    public String inWords() {
        return area.label() + ", " + level.label().toLowerCase(Locale.UK) + ": %,d units".formatted(units);
    }
}
