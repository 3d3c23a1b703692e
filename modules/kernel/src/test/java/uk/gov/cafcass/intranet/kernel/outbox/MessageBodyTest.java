package uk.gov.cafcass.intranet.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.outbox.Parcel.Item;
import uk.gov.cafcass.intranet.kernel.outbox.Parcel.Size;

/** Messages as they lie in the outbox, where those of last week are read by the program of this one. */
class MessageBodyTest {

    @Test
    void a_message_comes_back_with_all_that_it_is_made_of() {
        Parcel parcel = new Parcel(
                7, Optional.of(3L), LocalDate.parse("2015-06-08"), Size.LARGE, List.of(new Item("“Tea” & é", 2)));
        assertThat(MessageBody.read(MessageBody.write(parcel), Parcel.class)).isEqualTo(parcel);
    }

    @Test
    void what_it_did_not_say_it_does_not_say_afterwards() {
        Parcel parcel = Parcel.of(1);
        assertThat(MessageBody.read(MessageBody.write(parcel), Parcel.class).shelf())
                .isEmpty();
    }

    @Test
    void a_component_that_is_gone_since_does_not_hold_the_message_up() {
        String body = MessageBody.write(Parcel.of(1)).replaceFirst("\\{", "{\"weight\":12,");
        assertThat(MessageBody.read(body, Parcel.class)).isEqualTo(Parcel.of(1));
    }

    @Test
    void what_the_record_cannot_hold_any_more_is_an_error_and_no_half_message() {
        String body = MessageBody.write(Parcel.of(1)).replace("SMALL", "MIDDLING");
        assertThatThrownBy(() -> MessageBody.read(body, Parcel.class)).isInstanceOf(JsonbException.class);
    }

    @Test
    void its_lasting_name_is_the_one_that_was_given_to_it_and_not_that_of_its_class() {
        assertThat(MessageBody.typeOf(Parcel.class)).isEqualTo("test.parcel-packed");
        assertThatThrownBy(() -> MessageBody.typeOf(Item.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Item.class.getName());
    }
}
