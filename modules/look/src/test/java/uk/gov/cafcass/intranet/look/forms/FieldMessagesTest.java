package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.look.records.Formats;

/** How the error summary names what is to be put right. */
class FieldMessagesTest {

    @Test
    void a_message_names_the_group_or_the_cell_that_its_field_stands_in() {
        assertThat(FieldMessages.named("Level 2, North", "Enter a whole number, for example 780"))
                .isEqualTo("Level 2, North: enter a whole number, for example 780");
    }

    @Test
    void what_names_it_already_is_left_alone() {
        assertThat(FieldMessages.named("Question 2", "Question 2 refers to itself"))
                .isEqualTo("Question 2 refers to itself");
        assertThat(FieldMessages.named("", "Enter the day")).isEqualTo("Enter the day");
    }

    @Test
    void a_label_is_never_put_into_a_sentence() {
        assertThat(Formats.missing("Add a document", "choose a file")).isEqualTo("Add a document: choose a file");
    }
}
