package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines become numbered pieces and paragraphs, and lists within a line are taken apart. */
class BlocksTest {

    /** Each piece on one line, with its number in front. */
    private static List<String> read(String text) {
        return Blocks.read(PlainText.lines(text)).stream()
                .map(block -> block instanceof Block.Listed listed
                        ? listed.marker().own() + "|" + block.text()
                        : block.text())
                .toList();
    }

    @Test
    void a_paragraph_is_folded_and_an_empty_line_begins_another() {
        assertThat(read("I read your\nreport.\n\nHow many\nwere there?"))
                .containsExactly("I read your report.", "How many were there?");
    }

    @Test
    void a_numbered_piece_goes_on_to_the_next_number() {
        assertThat(read("1. How many\nwere there?\n2. And why?"))
                .containsExactly("1|How many were there?", "2|And why?");
    }

    @Test
    void salutation_and_closing_are_left_out_with_the_name_below() {
        assertThat(read("Dear Sirs\nHow many?\n\nYours faithfully\nJo Smith\n12 High Street"))
                .containsExactly("How many?");
    }

    @Test
    void a_postscript_and_a_number_are_read_after_the_closing_all_the_same() {
        assertThat(read("How many?\n\nRegards\nJo\n\nPS: and why?")).containsExactly("How many?", "PS: and why?");
        assertThat(read("My questions:\n\nRegards\nJo\n\n1. How many?"))
                .containsExactly("My questions:", "1|How many?");
    }

    @Test
    void thanks_in_the_line_below_do_not_belong_to_the_question() {
        assertThat(read("1. How many?\nMany thanks for your help"))
                .containsExactly("1|How many?", "Many thanks for your help");
    }

    @Test
    void after_an_empty_line_a_sentence_that_was_not_ended_goes_on() {
        assertThat(read("1. How many children\n\nwere there?")).containsExactly("1|How many children were there?");
        assertThat(read("1. How many children?\n\nwere there any?"))
                .containsExactly("1|How many children?", "were there any?");
    }

    @Test
    void a_bullet_under_a_numbered_question_belongs_to_it() {
        assertThat(read("1. Give for each:\n- the number\n- the cost\n2. And why?"))
                .containsExactly("1|Give for each: - the number - the cost", "2|And why?");
    }

    @Test
    void a_number_that_a_passage_between_quotation_marks_begins_with_is_none() {
        assertThat(read("\u201cThe rules say\n1. nobody\n2. never\u201d\n\nIs it so?"))
                .containsExactly("\u201cThe rules say 1. nobody 2. never\u201d", "Is it so?");
    }

    @Test
    void a_number_without_text_stays_a_piece() {
        assertThat(read("1.\n2. And why?")).containsExactly("1|", "2|And why?");
    }

    @Test
    void a_list_within_a_line_is_taken_apart() {
        assertThat(read("For 2016, give: a) the number b) the cost"))
                .containsExactly("For 2016, give:", "a|the number", "b|the cost");
        assertThat(read("1. For 2016, give: (i) the number; (ii) the cost"))
                .containsExactly("1|For 2016, give:", "i|the number;", "ii|the cost");
    }

    @Test
    void one_letter_alone_makes_no_list() {
        assertThat(read("Give a) the number")).containsExactly("Give a) the number");
        assertThat(read("Under section 40(2) (a) or (b) is it held?"))
                .containsExactly("Under section 40(2) (a) or (b) is it held?");
    }

    @Test
    void numbers_that_a_sentence_counts_with_are_left_in_it() {
        assertThat(read("They sat in room 1. It was dark. They moved to room 2. It was light."))
                .hasSize(1);
    }

    @Test
    void a_list_within_a_quotation_is_left_in_it() {
        assertThat(read("\"Give: a) the number b) the cost\"")).containsExactly("\"Give: a) the number b) the cost\"");
    }

    @Test
    void a_passage_is_a_quotation_when_it_opens_and_closes_so() {
        assertThat(new Block.Prose("\u201cNobody.\u201d", List.of()).isQuotation())
                .isTrue();
        assertThat(new Block.Prose("\"Nobody\".", List.of()).isQuotation()).isTrue();
        assertThat(new Block.Prose("\"Nobody\" is what you said", List.of()).isQuotation())
                .isFalse();
        assertThat(new Block.Prose("Nobody\"", List.of()).isQuotation()).isFalse();
        assertThat(new Block.Prose("\"", List.of()).isQuotation()).isFalse();
    }
}
