package uk.gov.cafcass.intranet.look.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.forms.FieldValue.Differs;

/**
 * Two edits of one record that began with the same version, put together: a field that only one of the two changed has what
 * they made of it; of a field that both changed differently, mine stays in the form and theirs is shown beside it.
 */
final class ThreeWay {

    private ThreeWay() {}

    /**
     * The fields of a form, by their names, after somebody else saved.
     *
     * @param started what stood in the form when it was opened; null when that is not known any more, and then every field that is
     *     not as theirs counts as changed by me
     */
    static Map<String, @Nullable Object> fields(
            @Nullable Map<String, @Nullable Object> started,
            Map<String, @Nullable Object> theirs,
            Map<String, @Nullable Object> mine) {
        Map<String, @Nullable Object> together = new LinkedHashMap<>(theirs);
        mine.forEach((field, value) -> {
            boolean changed = started == null || !Objects.equals(started.get(field), value);
            if (changed || !theirs.containsKey(field)) {
                together.put(field, value);
            }
        });
        return together;
    }

    /**
     * What became of it, in words.
     *
     * @param takenOver the labels of fields that they changed and I did not
     * @param differing fields that both changed, and not to the same
     */
    record Outcome(List<String> takenOver, List<Differs> differing) {}

    /**
     * Compares what a record said when I began, what they saved, and both put together; all say the same fields in the same order.
     *
     * @param started null when it is not known any more
     */
    static Outcome outcome(@Nullable List<FieldValue> started, List<FieldValue> theirs, List<FieldValue> together) {
        List<String> takenOver = new ArrayList<>();
        List<FieldValue> both = new ArrayList<>();
        List<FieldValue> mine = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            boolean theyChanged = started == null || !started.get(i).equals(theirs.get(i));
            boolean asTheirs = theirs.get(i).equals(together.get(i));
            if (theyChanged && !asTheirs) {
                both.add(theirs.get(i));
                mine.add(together.get(i));
            } else if (theyChanged && started != null) {
                takenOver.add(theirs.get(i).label());
            }
        }
        return new Outcome(List.copyOf(takenOver), FieldValue.differing(both, mine));
    }
}
