package uk.gov.cafcass.intranet.kernel.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** An amount as pounds and pence. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money amount) {
        return amount == null ? null : amount.pounds();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Money(column);
    }
}
