package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionSplitterTest {

    private static List<String> texts(String text) {
        return QuestionSplitter.split(text).stream().map(SplitQuestion::text).toList();
    }

    private static List<String> labels(String text) {
        return QuestionSplitter.split(text).stream().map(SplitQuestion::label).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionSplitterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class The_two_real_requests {

        @Test
        void the_request_of_june_2015_has_its_seven_questions() throws IOException {
            assertThat(texts(resource("life-story-work.txt")))
                    .containsExactly(
                            "Does Cafcass provide this kind of life story work [the re-introductory work provided to children when the"
                                    + " child and the absent parent haven't seen one another for a long time, and is intended to help the"
                                    + " Child in understanding the situation and prepare the child for contact with the absent parent] in"
                                    + " private law matters?",
                            "Can a Cafcass family court advisor recommend this to the Judge during some private law proceedings?",
                            "If this work can be recommended is it policy that this work be organised by the Cafcass officer, and funded"
                                    + " by Cafcass?",
                            "Do Cafcass commission this work to an external agency?",
                            "If so which agency would be used by the Cafcass department based in Worcester, when the child also lives in"
                                    + " the Worcester area?",
                            "Is it the case that Cafcass no longer provide this service to Children involved in private law"
                                    + " proceedings?",
                            "If so then when did Cafcass stop providing this service?");
            assertThat(labels(resource("life-story-work.txt"))).containsExactly("1", "2", "3", "4", "5", "6", "7");
        }

        @Test
        void the_request_of_july_2017_has_its_three_questions_with_what_follows_each() throws IOException {
            assertThat(texts(resource("professional-time.txt")))
                    .containsExactly(
                            "Please would you provide details of all training you provide your staff with that relates to Child Impact"
                                    + " Analysis including dates on which that training was commissioned, dates it was deployed, completion"
                                    + " rates in 2016 and in 2017, and a copy of any such training.",
                            "Please would you provide details on any new training that you may have provided post January 2017 on"
                                    + " coached children and/or on parental influence over children's expressed wishes and feelings. If you"
                                    + " do have new training on this please provide dates on which that training was commissioned, dates it"
                                    + " was deployed, completion rates in 2017, and a copy of any such training.",
                            "Please would you provide details on the training you provide to train your staff that the Welfare of the"
                                    + " Child is paramount to the expressed and ascertained \"wishes and feelings of the child\". Again,"
                                    + " please provide dates on which that training was commissioned, dates it was deployed, completion rates"
                                    + " in 2016 and in 2017, and a copy of any such training.");
        }
    }

    @Nested
    class What_stands_before_a_question {

        @Test
        void is_its_preamble_paragraph_by_paragraph_as_in_the_letter_of_july_2017() throws IOException {
            List<String> preambles = preambles(resource("professional-time.txt"));

            assertThat(preambles.get(0).split("\n\n"))
                    .hasSize(7)
                    .startsWith(
                            "On the 1st July 2017 you published your \"Guidance on the use of professional time to benefit"
                                    + " children\" as a PDF on your website here:"
                                    + " https://www.cafcass.gov.uk/media/317939/guidance_on_the_use_of_professional_ti"
                                    + " me_to_benefit_children_010717.pdf")
                    .contains("In Section 3 of the template you say:");
            assertThat(preambles.get(2).split("\n\n"))
                    .containsExactly(
                            "In the final paragraph of that template you say:",
                            "\"In compiling this report, I have had regard in particular to the welfare checklist as"
                                    + " required by Rule 16.20/16.33 Family Procedure Rules 2010 and I have applied a welfare"
                                    + " checklist analysis to the facts of the case throughout.\"",
                            "and you then ask the Cafcass officer to sign their name under this declaration.");
        }

        @Test
        void is_taken_once_and_thanks_are_no_part_of_it() {
            assertThat(
                            preambles(
                                    "Thank you for your help. I read your report. How many centres are there? They are far away. Who pays for them? Why?"))
                    .containsExactly("I read your report.", "They are far away.", "");
        }

        @Test
        void is_left_out_where_the_questions_have_numbers() throws IOException {
            assertThat(preambles("I read your report.\n1. How many?\n2. When?")).containsExactly("", "");
            assertThat(preambles(resource("life-story-work.txt"))).containsOnly("");
        }

        private List<String> preambles(String text) {
            return QuestionSplitter.split(text).stream()
                    .map(SplitQuestion::preamble)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uk.gov.cafcass.intranet.correspondence.intake.Letters#all")
    void real_life_letters_are_split_as_a_person_would(Letters.Letter letter) {
        assertThat(QuestionSplitter.split(letter.text()).stream()
                        .map(each -> each.label() + " | " + each.text())
                        .toList())
                .isEqualTo(letter.questions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n\t\n",
                "Dear Sir,\n\nThank you for your help last week. It was much appreciated.\n\nYours sincerely\nJane",
                "Dear Cafcass,\n\nI hope you are well. My case closed in 2014 and I moved to 21 Bloomsbury Street.\n\nRegards",
                "Please acknowledge receipt of this email.",
                "Thanks!",
                "> 1. What is quoted is not asked?\n> 2. Is it?",
                "On 1. July we met at 2. It cost £3. That was in version 1.2.",
                "Meet me in Section 3. It is at 10.30 or 11:30 (see s.12(1)).",
                "12 June 2015\n\n3rd Floor\n21 Bloomsbury Street\nLondon\nWC1B 3HF\n\nCAF 15-105\nTel 0300 456 4000",
                "2014\n2015\n2016\n",
                "\u0000\u0001\u0002",
                "1.\n2.\n3.",
                "[1] https://www.example.org/a\n[2] https://www.example.org/b"
            })
    void a_text_that_asks_nothing_has_no_question(String text) {
        assertThat(QuestionSplitter.split(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. July 2017 was",
                "Section 3. of it",
                "s.12(1) applies",
                "10.30 is when",
                "£1. is what",
                "1.5 million were",
                "v2.0 of",
                "2015. 2016. 2017. all",
                "21 Bloomsbury Street",
                "CAF 15-105 was",
                "0300 456 4000 is",
                "(2016) shows",
                "3rd of"
            })
    void a_number_that_is_not_a_question_s_does_not_begin_one(String odd) {
        assertThat(texts("1. How many were there?\n" + odd + " noted.\n2. How many are there?"))
                .containsExactly("How many were there? " + odd + " noted.", "How many are there?");
    }

    @Test
    void control_characters_go_and_everything_else_stays() {
        assertThat(
                        texts(
                                "1. W\u0000hat\u0007 is <script>alert('x')</script> for? \ud83d\ude00\n2. \u200f\u202bمن\u202c is it?"))
                .containsExactly(
                        "What is <script>alert('x')</script> for? \ud83d\ude00", "\u200f\u202bمن\u202c is it?");
    }

    @Test
    void a_right_to_left_mark_or_a_byte_order_mark_before_a_number_does_not_hide_it() {
        assertThat(labels("\ufeff1. What?\n\u200f2. When?")).containsExactly("1", "2");
    }

    @Test
    void numbers_that_skip_or_start_again_stay_in_order() {
        assertThat(labels("1. What?\n2. When?\n5. Who?\n\nTraining\n\n1. Why?\n2. Where?"))
                .containsExactly("1", "2", "5", "1", "2");
        assertThat(QuestionSplitter.split("7. What?\n9. When?").stream().map(SplitQuestion::number))
                .containsExactly(1, 2);
    }
}
