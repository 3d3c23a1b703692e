package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.look.forms.FieldValue.Differs;
import uk.gov.cafcass.intranet.look.forms.ThreeWay.Outcome;

/** of two edits of one record, what each changed alone is kept, and only what both changed is asked about. */
class ThreeWayTest {

    private static final Map<String, Object> STARTED = Map.of("name", "North", "telephone", "1", "wait", "2");

    @Test
    void a_field_that_only_they_changed_is_theirs_and_one_that_only_i_changed_is_mine() {
        assertThat(ThreeWay.fields(
                        STARTED,
                        Map.of("name", "North", "telephone", "9", "wait", "2"),
                        Map.of("name", "North", "telephone", "1", "wait", "5")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("name", "North", "telephone", "9", "wait", "5"));
    }

    @Test
    void a_field_that_both_changed_stays_mine() {
        assertThat(ThreeWay.fields(
                        STARTED,
                        Map.of("name", "South", "telephone", "1", "wait", "2"),
                        Map.of("name", "East", "telephone", "1", "wait", "2")))
                .containsEntry("name", "East");
    }

    @Test
    void a_field_that_is_in_the_form_alone_stays_as_it_was_typed() {
        assertThat(ThreeWay.fields(Map.of("why", ""), Map.of(), Map.of("why", "")))
                .containsEntry("why", "");
    }

    @Test
    void without_knowing_what_i_started_from_everything_that_differs_is_mine() {
        assertThat(ThreeWay.fields(null, Map.of("name", "South"), Map.of("name", "East")))
                .containsEntry("name", "East");
    }

    @Test
    void what_they_changed_alone_is_told_and_what_both_changed_stands_side_by_side() {
        Outcome outcome = ThreeWay.outcome(
                said("Name", "North", "Telephone", "1", "Wait", "2", "Hours", ""),
                said("Name", "South", "Telephone", "9", "Wait", "2", "Hours", ""),
                said("Name", "East", "Telephone", "9", "Wait", "5", "Hours", ""));

        assertThat(outcome.takenOver()).containsExactly("Telephone");
        assertThat(outcome.differing()).containsExactly(new Differs("Name", "South", "East"));
    }

    @Test
    void two_who_changed_the_same_to_the_same_do_not_differ() {
        Outcome outcome = ThreeWay.outcome(said("Name", "North"), said("Name", "South"), said("Name", "South"));

        assertThat(outcome.differing()).isEmpty();
    }

    @Test
    void without_knowing_what_i_started_from_all_that_differs_is_shown() {
        Outcome outcome = ThreeWay.outcome(null, said("Name", "South", "Wait", "2"), said("Name", "", "Wait", "2"));

        assertThat(outcome.differing()).containsExactly(new Differs("Name", "South", "Nothing"));
        assertThat(outcome.takenOver()).isEmpty();
    }

    @Test
    void what_was_taken_over_is_named() {
        assertThat(Conflicts.sentence(List.of("Telephone", "Wait in weeks")))
                .endsWith("kept: Telephone, Wait in weeks.");
    }

    private static List<FieldValue> said(String... labelsAndWords) {
        List<String> all = Arrays.asList(labelsAndWords);
        return IntStream.range(0, all.size() / 2)
                .mapToObj(i -> new FieldValue(all.get(2 * i), all.get(2 * i + 1)))
                .toList();
    }
}
