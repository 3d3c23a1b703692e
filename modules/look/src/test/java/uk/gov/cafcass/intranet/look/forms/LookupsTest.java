package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.convert.ConverterException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.look.FakeFaces;

/** A choice that is looked up by its name: it works without script, and what is no choice stays in the field. */
class LookupsTest {

    private final FakeFaces faces = FakeFaces.open();
    private final LookupConverter converter = new LookupConverter();
    private final UIComponent field = field(List.of(new Option("7", "Bridges Trust"), new Option("8", "Zoë’s House")));

    @AfterEach
    void close() {
        faces.close();
    }

    private static UIComponent field(Object options) {
        Map<String, Object> attributes = new HashMap<>(Map.of(Lookups.OPTIONS, options));
        return new UIComponentBase() {
            @Override
            public String getFamily() {
                return "test";
            }

            @Override
            public Map<String, Object> getAttributes() {
                return attributes;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"Bridges Trust, 7", "' bridges trust ', 7", "Zoë’s House, 8", "'', ''", "'  ', ''"})
    void the_whole_name_stands_for_its_choice_and_nothing_for_none(String typed, String value) {
        assertThat(converter.getAsObject(faces, field, typed)).isEqualTo(value);
    }

    @Test
    void nothing_that_was_sent_is_no_choice() {
        assertThat(converter.getAsObject(faces, field, null)).isEmpty();
        assertThat(converter.getAsString(faces, field, null)).isEmpty();
    }

    @Test
    void a_name_that_no_choice_has_is_refused_in_the_words_that_were_typed() {
        assertThatThrownBy(() -> converter.getAsObject(faces, field, " Bridge "))
                .isInstanceOf(ConverterException.class)
                .hasMessage("Nothing here is called “Bridge”. Type a part of the name and choose from the list");
        assertThatThrownBy(() -> converter.getAsObject(faces, field, "7"))
                .as("what is sent is a name and never a number")
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void a_choice_is_shown_by_its_name_and_a_draft_as_it_was_typed() {
        assertThat(converter.getAsString(faces, field, "8")).isEqualTo("Zoë’s House");
        assertThat(converter.getAsString(faces, field, "Brid")).isEqualTo("Brid");
    }

    @Test
    void a_field_without_choices_has_none() {
        assertThatThrownBy(() -> converter.getAsObject(faces, field("none"), "Bridges Trust"))
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void only_as_many_are_answered_as_can_be_read_at_a_glance() {
        List<Option> many = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new Option(Integer.toString(number), "House " + number))
                .toList();
        UIComponent asking = field(many);
        asking.pushComponentToEL(faces, asking);
        assertThat(new Lookups().find("house")).hasSize(20).allMatch(name -> name.startsWith("House "));
        assertThat(new Lookups().find("house 60")).containsExactly("House 60");
        assertThat(new Lookups().find("garden")).isEmpty();
        asking.popComponentFromEL(faces);
    }

    @Test
    void where_no_field_asks_nothing_is_found() {
        assertThat(new Lookups().find("house")).isEmpty();
    }
}
