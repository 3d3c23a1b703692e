package uk.gov.cafcass.intranet.look.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.look.lists.GridChoice.Column;

class GridChoiceTest {

    private static final Column REFERENCE = new Column("reference", "Request", "reference", false, false);
    private static final Column DUE = new Column("due", "Due", "due", false, false);
    private static final Column OUTCOME = new Column("outcome", "Outcome", null, true, false);
    private static final Column VALUE = new Column("value", "Value", "value", false, true);

    @Test
    void as_usual_all_are_shown_but_those_that_wait_to_be_chosen() {
        GridChoice usual = choice(Optional.empty());

        assertThat(usual.all()).filteredOn(usual::isShown).containsExactly(REFERENCE, DUE);
        assertThat(usual.isChosen()).isFalse();
    }

    @Test
    void what_was_chosen_is_shown_and_always_what_a_row_is_about() {
        GridChoice chosen = choice(Optional.of(List.of("outcome", "gone")));
        GridChoice nothing = choice(Optional.of(List.of()));

        assertThat(chosen.all()).filteredOn(chosen::isShown).containsExactly(REFERENCE, OUTCOME);
        assertThat(nothing.all()).filteredOn(nothing::isShown).containsExactly(REFERENCE);
        assertThat(nothing.offered()).containsExactly(DUE, OUTCOME);
        assertThat(nothing.isChosen()).isTrue();
    }

    @Test
    void the_order_is_said_in_the_words_of_the_headings_even_of_a_column_that_is_not_shown() {
        GridChoice choice = choice(Optional.of(List.of()));

        assertThat(choice.inWords(SortKeys.of("-due,reference")))
                .isEqualTo("Sorted by Due (last to first), then by Request.");
        assertThat(choice.inWords(SortKeys.of("size"))).isEmpty();
        assertThat(new GridChoice(List.of(VALUE), Optional.empty()).inWords(SortKeys.of("-value")))
                .isEqualTo("Sorted by Value (highest first).");
    }

    private static GridChoice choice(Optional<List<String>> chosen) {
        return new GridChoice(List.of(REFERENCE, DUE, OUTCOME), chosen);
    }
}
