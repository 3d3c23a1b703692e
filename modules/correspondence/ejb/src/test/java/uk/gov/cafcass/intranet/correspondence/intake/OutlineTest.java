package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pieces of a message are questions, which are parts of which, and what leads to them (G-10). */
class OutlineTest {

    private static List<Asked> of(String text) {
        return Outline.of(Blocks.read(PlainText.lines(text)));
    }

    private static List<String> texts(String text) {
        return of(text).stream().map(Asked::text).toList();
    }

    @Test
    void each_part_has_the_stem_before_it_and_both_in_its_name() {
        assertThat(of("1. For each year give\na) the number\nb) the cost\n2. Who pays?"))
                .extracting(Asked::label, Asked::text)
                .containsExactly(
                        tuple("1(a)", "For each year give the number"),
                        tuple("1(b)", "For each year give the cost"),
                        tuple("2", "Who pays?"));
    }

    @Test
    void parts_of_parts_have_all_that_stands_above() {
        assertThat(of("1. For each year give\na) the number of\ni) children\nii) adults"))
                .extracting(Asked::label, Asked::text)
                .containsExactly(
                        tuple("1(a)(i)", "For each year give the number of children"),
                        tuple("1(a)(ii)", "For each year give the number of adults"));
    }

    @Test
    void a_part_that_names_its_number_goes_beneath_it() {
        assertThat(of("1. For each year give\n1(a) the number\n1(b) the cost"))
                .extracting(Asked::label, Asked::text)
                .containsExactly(
                        tuple("1(a)", "For each year give the number"), tuple("1(b)", "For each year give the cost"));
    }

    @Test
    void numbers_with_points_keep_their_own_names() {
        assertThat(of("1. For each year give\n1.1 the number\n1.2 the cost"))
                .extracting(Asked::label)
                .containsExactly("1.1", "1.2");
    }

    @Test
    void the_introduction_to_numbers_is_no_stem() {
        assertThat(texts("Please tell me:\n1. How many?\n2. Who pays?")).containsExactly("How many?", "Who pays?");
    }

    @Test
    void points_under_a_demand_are_its_parts() {
        assertThat(texts("Please send me:\n\n- the number of centres\n- the cost of each"))
                .containsExactly("Please send me: the number of centres", "Please send me: the cost of each");
    }

    @Test
    void points_that_begin_with_an_asterisk_are_points_like_others() {
        assertThat(texts("Please send me:\n\n* the number of centres\n* the cost of each"))
                .containsExactly("Please send me: the number of centres", "Please send me: the cost of each");
    }

    @Test
    void what_explains_a_question_belongs_to_it() {
        assertThat(texts("How many centres are there? If none, who decided? What does it cost?"))
                .containsExactly("How many centres are there? If none, who decided?", "What does it cost?");
    }

    @Test
    void what_leads_to_a_question_is_its_preamble_and_not_the_next_ones() {
        assertThat(of("Your report says twelve. How many are there? What do they cost?"))
                .extracting(Asked::preamble, Asked::text)
                .containsExactly(
                        tuple("Your report says twelve.", "How many are there?"), tuple("", "What do they cost?"));
    }

    @Test
    void a_quotation_leads_to_the_question_and_is_none() {
        assertThat(of("\u201cHow many are there?\u201d\n\nWho wrote this?"))
                .extracting(Asked::preamble, Asked::text)
                .containsExactly(tuple("\u201cHow many are there?\u201d", "Who wrote this?"));
    }

    @Test
    void names_in_a_list_are_no_questions_where_something_else_is_asked() {
        assertThat(texts("Who looked after these children?\n1. Anna\n2. Ben"))
                .containsExactly("Who looked after these children?");
        assertThat(texts("1. Anna\n2. Ben")).containsExactly("Anna", "Ben");
    }

    @Test
    void an_address_and_a_number_with_nothing_after_it_are_no_questions() {
        assertThat(texts("1. How many?\n2.\n3. https://www.cafcass.gov.uk/report"))
                .containsExactly("How many?");
    }

    @Test
    void thanks_at_the_end_of_a_question_are_taken_off() {
        assertThat(texts("1. How many? Many thanks for your help")).containsExactly("How many?");
    }

    @Test
    void where_nothing_is_asked_what_was_announced_is_taken() {
        assertThat(texts("I am making the following request:\n\nThe number of centres\nThe cost of each"))
                .containsExactly("The number of centres", "The cost of each");
        assertThat(
                        texts(
                                "I am making the following request:\n\nThe number of centres in England\nand what each of them cost"))
                .containsExactly("The number of centres in England and what each of them cost");
    }

    @Test
    void where_nothing_is_asked_or_announced_there_is_no_question() {
        assertThat(of("Your report says twelve.\n\nIt was a fine day.")).isEmpty();
        assertThat(of("")).isEmpty();
    }
}
