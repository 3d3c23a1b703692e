package uk.gov.cafcass.intranet.kernel.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.List;

/** Several exact numbers in one column of the type {@code numeric[]}. */
@Converter
public class NumberArray implements AttributeConverter<List<BigDecimal>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<BigDecimal> values) {
        return ArrayText.written("_numeric", values.stream().map(BigDecimal::toPlainString));
    }

    @Override
    public List<BigDecimal> convertToEntityAttribute(Object column) {
        return ArrayText.elements(column).map(BigDecimal::new).toList();
    }
}
