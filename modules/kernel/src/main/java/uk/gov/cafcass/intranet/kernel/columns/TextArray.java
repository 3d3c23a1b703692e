package uk.gov.cafcass.intranet.kernel.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;

/**
 * Several texts in one column, an array of PostgreSQL; the driver takes the array of Java as it is. What is read is an array of the
 * driver, or what was written before in the same transaction.
 */
@Converter
public class TextArray implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
        try {
            Object texts = column instanceof Array array ? array.getArray() : column;
            return List.of((String[]) texts);
        } catch (SQLException e) {
            throw new IllegalStateException("An array could not be read", e);
        }
    }
}
