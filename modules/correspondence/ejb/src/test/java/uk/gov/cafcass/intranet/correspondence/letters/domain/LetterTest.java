package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Incoming.Channel;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Refusal.Extent;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** G-11: the words of the letter. */
class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2017, 7, 25);
    private static final LetterQuestion WHAT = LetterQuestion.numbered("1", "What is held?", "<p>This.</p>");

    @Test
    void it_gives_the_day_of_receipt_only_where_that_is_another_day() {
        LocalDate saturday = LocalDate.of(2015, 6, 6);
        assertThat(new Incoming(Channel.EMAIL, saturday, saturday).thanks())
                .isEqualTo("Thank you for your email of 6 June 2015.");
        assertThat(new Incoming(Channel.LETTER, saturday, saturday.plusDays(2)).thanks())
                .isEqualTo("Thank you for your letter of 6 June 2015 which was received by our office on 8 June 2015.");
        assertThatThrownBy(() -> new Incoming(Channel.WEB_FORM, saturday, saturday.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_single_question_is_a_request_without_a_number() {
        Letter letter = letter(LetterKind.FREEDOM_OF_INFORMATION, WHAT);
        assertThat(letter.opening()).endsWith("You made the following request for information:");
        assertThat(letter.paragraphs()).contains("What is held?").doesNotContain("1. What is held?");
    }

    @Test
    void several_questions_carry_the_numbers_that_they_were_given() {
        Letter letter = letter(
                LetterKind.FREEDOM_OF_INFORMATION,
                WHAT,
                LetterQuestion.numbered("2a", "And\n\nwhere?", "<p>Here.</p>"));
        assertThat(letter.opening()).endsWith("requests for information:");
        assertThat(letter.paragraphs()).containsSequence("1. What is held?", "This.", "2a. And", "where?", "Here.");
    }

    @Test
    void without_a_name_there_is_no_salutation() {
        assertThat(letter(LetterKind.FREEDOM_OF_INFORMATION, WHAT).text()).doesNotContain("Dear");
        assertThat(SeedLetters.july2017().text()).contains("\nDear G Harrison\n");
    }

    @Test
    void the_regulations_have_their_own_subject_line() {
        assertThat(letter(LetterKind.ENVIRONMENTAL_INFORMATION, WHAT).paragraphs())
                .contains("Re: Environmental Information Regulations Request");
    }

    @Test
    void a_refusal_names_the_section_the_reason_the_prejudice_and_the_balance_G_10() {
        Refusal refusal = new Refusal(
                Extent.PART,
                List.of(new Ground(
                        "36(2)(c)",
                        "effective conduct of public affairs",
                        "The\nnotes  are candid.",
                        Optional.of("Staff would write less."),
                        Optional.of("The interest in candour weighs more."))));
        assertThat(letter(LetterKind.FREEDOM_OF_INFORMATION, refused(refusal)).paragraphs())
                .containsSequence(
                        "We are not giving you some of this information.",
                        "Section 36(2)(c) of the Freedom of Information Act 2000 (effective conduct of public affairs)"
                                + " applies. The notes are candid.",
                        "Prejudice: Staff would write less.",
                        "Public interest: The interest in candour weighs more.");
        assertThat(letter(LetterKind.ENVIRONMENTAL_INFORMATION, refused(refusal))
                        .text())
                .contains("Regulation 36(2)(c) of the Environmental Information Regulations 2004");
    }

    @Test
    void a_refusal_without_a_section_or_a_reason_cannot_be_made_FOIA_s_17() {
        assertThatThrownBy(() -> new Refusal(Extent.WHOLE, List.of())).hasMessageContaining("s.17");
        assertThatThrownBy(() -> new Ground("40(2)", "personal information", " ", Optional.empty(), Optional.empty()))
                .hasMessageContaining("s.17");
    }

    @Test
    void what_is_not_in_force_on_its_date_cannot_stand_on_a_letter() {
        assertThatThrownBy(() -> new Letter(
                        LetterheadFixture.of2015(),
                        LetterheadFixture.ico2017(),
                        new Reference(2017, 86),
                        DAY,
                        Optional.empty(),
                        new Incoming(Channel.EMAIL, DAY, DAY),
                        LetterKind.FREEDOM_OF_INFORMATION,
                        List.of(WHAT)))
                .hasMessageContaining("in force");
    }

    @Test
    void control_characters_and_marks_that_turn_the_text_are_left_out() {
        LetterQuestion question = LetterQuestion.numbered("1", "Why\u0000 \u202Ehidden\u202C\u0007?", "");
        assertThat(question.asked()).containsExactly("1. Why hidden?");
    }

    private static LetterQuestion refused(Refusal refusal) {
        return new LetterQuestion(Optional.empty(), "", "What is held?", AnswerText.NONE, Optional.of(refusal));
    }

    private static Letter letter(LetterKind kind, LetterQuestion... questions) {
        return new Letter(
                LetterheadFixture.of2017(),
                LetterheadFixture.ico2017(),
                new Reference(2017, 86),
                DAY,
                Optional.empty(),
                new Incoming(Channel.EMAIL, DAY, DAY),
                kind,
                List.of(questions));
    }
}
