package uk.gov.cafcass.intranet.providers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** What programs send and what they read back have the same names: compares two records field by field, as JSON shows them. */
public final class SameFields {

    private SameFields() {}

    /** Every field of what was sent is in what is read, with its value; but for those that go elsewhere. */
    public static void assertReadBack(Record sent, Record read, String... elsewhere) {
        Map<String, String> read2 = fields(read);
        Map<String, String> sent2 = fields(sent);
        sent2.keySet().removeAll(List.of(elsewhere));
        assertThat(sent2).isNotEmpty();
        assertThat(read2).containsAllEntriesOf(sent2);
    }

    private static Map<String, String> fields(Record record) {
        Map<String, String> fields = new TreeMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            fields.put(component.getName(), shown(value(record, component)));
        }
        return fields;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** As JSON has it: no difference between a set and a list in order, nor between an amount and a number. */
    private static String shown(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(SameFields::shown).orElse("null");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(SameFields::shown).sorted().toList().toString();
        }
        if (value instanceof Money money) {
            return shown(money.pounds());
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof FinancialYear year) {
            return year.slug();
        }
        if (value instanceof Record part) {
            return Arrays.stream(part.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + shown(value(part, component)))
                    .toList()
                    .toString();
        }
        return String.valueOf(value);
    }
}
