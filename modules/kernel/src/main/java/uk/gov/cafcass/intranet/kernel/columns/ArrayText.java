package uk.gov.cafcass.intranet.kernel.columns;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PGobject;

/**
 * An array of PostgreSQL of which no element needs quotes, as text. The driver takes arrays of Java for texts and simple numbers only;
 * others go and come as the text of the array, with the name of its type.
 */
final class ArrayText {

    private ArrayText() {}

    static Object written(String type, Stream<String> elements) {
        try {
            PGobject array = new PGobject();
            array.setType(type);
            array.setValue(elements.collect(Collectors.joining(",", "{", "}")));
            return array;
        } catch (SQLException e) {
            throw new IllegalStateException("An array could not be written", e);
        }
    }

    /** The elements of what the driver or JPA gives: an array of Java, or one of PostgreSQL as text. */
    static Stream<String> elements(Object array) {
        if (array instanceof Object[] values) {
            return Arrays.stream(values).map(String::valueOf);
        }
        String elements = array.toString().replaceAll("[{}]", "");
        return elements.isEmpty() ? Stream.empty() : Arrays.stream(elements.split(",", -1));
    }
}
