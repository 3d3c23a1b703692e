package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding people, organisations, centres and places by typing. */
class NamedOptionsTest {

    private final NamedOptions people = NamedOptions.of(List.of(
            new Option("1", "Amina Yusuf"),
            new Option("2", "Zoë O’Neill"),
            new Option("3", "Sam Hill"),
            new Option("4", "Jo Hill"),
            new Option("5", "Sam Hill"),
            new Option("6", "Hillary Sample")));

    @ParameterizedTest
    @ValueSource(strings = {"Zoë O’Neill", "zoe o'neill", " ZOË  O’NEILL "})
    void a_whole_name_is_known_whatever_its_capitals_accents_and_spaces(String typed) {
        assertThat(people.named(typed)).contains(new Option("2", "Zoë O’Neill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "Amina Yusu", "Hill", "", "nobody"})
    void a_part_of_a_name_is_not_guessed_at(String typed) {
        assertThat(people.named(typed)).isEmpty();
    }

    @Test
    void names_are_found_by_the_beginnings_of_their_words_in_any_order() {
        assertThat(people.find("hi jo", 20)).containsExactly("Jo Hill");
        assertThat(people.find("ill", 20)).isEmpty();
    }

    @Test
    void those_that_begin_with_what_was_typed_come_first() {
        assertThat(people.find("hill", 20))
                .containsExactly("Hillary Sample", "Jo Hill", "Sam Hill (3)", "Sam Hill (5)");
    }

    @Test
    void those_with_one_name_are_told_apart_and_never_confused() {
        assertThat(people.named("Sam Hill")).isEmpty();
        assertThat(people.named("Sam Hill (5)").map(Option::value)).contains("5");
        assertThat(people.nameOf("3")).contains("Sam Hill (3)");
    }

    @Test
    void no_more_are_found_than_can_be_read() {
        NamedOptions many = NamedOptions.of(IntStream.range(0, 100)
                .mapToObj(number -> new Option("v" + number, "Centre " + number))
                .toList());

        assertThat(many.find("centre", 20)).hasSize(20);
    }
}
