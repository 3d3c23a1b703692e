package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a form are added and removed, and a removal is undone. */
class FormLinesTest {

    private final FormLines<String> lines = new FormLines<>();

    FormLinesTest() {
        lines.setAll(List.of("one", "two", "three"));
    }

    @Test
    void what_was_removed_comes_back_to_its_place() {
        assertThat(lines.remove(1)).isEqualTo("two");
        assertThat(lines.getAll()).containsExactly("one", "three");
        assertThat(lines.getUndoAt()).isEqualTo(1);

        lines.undo();

        assertThat(lines.getAll()).containsExactly("one", "two", "three");
        assertThat(lines.getUndoAt()).isEqualTo(-1);
    }

    @Test
    void only_the_last_removal_is_undone() {
        lines.remove(0);
        lines.remove(0);
        lines.undo();
        lines.undo();

        assertThat(lines.getAll()).containsExactly("two", "three");
    }

    @Test
    void lines_that_were_replaced_come_back() {
        lines.replaceAll(List.of("other"));
        assertThat(lines.isReplaced()).isTrue();
        lines.undo();

        assertThat(lines.getAll()).containsExactly("one", "two", "three");
    }

    @Test
    void after_a_line_was_added_there_is_nothing_to_undo() {
        lines.remove(0);
        lines.insert(1, "new");
        lines.undo();

        assertThat(lines.getAll()).containsExactly("two", "new", "three");
    }
}
