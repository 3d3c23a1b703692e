package uk.gov.cafcass.intranet.providers.agreements.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** The conditions of a list of contracts or grants, with the values for their question marks. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A condition with one question mark, where there is something to ask. */
    <T> Where when(Optional<T> asked, String condition, Function<T, Object> value) {
        asked.ifPresent(one -> add(condition, value.apply(one)));
        return this;
    }

    /** Days that have one in common with these. */
    Where touching(Optional<Period> asked, String from, String until) {
        asked.ifPresent(period -> add(
                "daterange(" + from + ", " + until + ", '[]') && daterange(cast(? as date), cast(? as date), '[]')",
                period.from(),
                period.until().orElseThrow()));
        return this;
    }

    /** A day that is one of these. */
    Where within(Optional<Period> asked, String day) {
        asked.ifPresent(period ->
                add(day + " between ? and ?", period.from(), period.until().orElseThrow()));
        return this;
    }

    /** A name that has these words in it; any for no words. */
    Where naming(String words, String name) {
        if (!words.isBlank()) {
            String typed = words.strip().toLowerCase(Locale.UK);
            add("lower(" + name + ") like ?", "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return this;
    }

    private void add(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(Arrays.asList(more));
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
