package uk.gov.cafcass.intranet.kernel.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/** A financial year as the calendar year in which it begins. */
@Converter(autoApply = true)
public class FinancialYearConverter implements AttributeConverter<FinancialYear, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable FinancialYear year) {
        return year == null ? null : year.starting();
    }

    @Override
    public @Nullable FinancialYear convertToEntityAttribute(@Nullable Integer column) {
        return column == null ? null : new FinancialYear(column);
    }
}
