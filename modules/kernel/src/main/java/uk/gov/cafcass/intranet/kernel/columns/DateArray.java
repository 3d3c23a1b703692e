package uk.gov.cafcass.intranet.kernel.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;

/** Several days in one column of the type {@code date[]}. */
@Converter
public class DateArray implements AttributeConverter<List<LocalDate>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<LocalDate> values) {
        return ArrayText.written("_date", values.stream().map(LocalDate::toString));
    }

    @Override
    public List<LocalDate> convertToEntityAttribute(Object column) {
        return ArrayText.elements(column).map(LocalDate::parse).toList();
    }
}
