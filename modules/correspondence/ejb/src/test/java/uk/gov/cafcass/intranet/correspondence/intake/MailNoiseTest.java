package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail programs add goes; what a person wrote for us stays (G-1a). */
class MailNoiseTest {

    /** The messages of a text, each on one line; those with nothing in them left out. */
    private static List<String> messages(String text) {
        return MailNoise.messages(PlainText.lines(text)).stream()
                .map(lines -> PlainText.folded(String.join(" ", lines)))
                .filter(message -> !message.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----",
                "---------- Forwarded message ----------",
                "Begin forwarded message:",
                "From: Gwen Price\nSent: 9 June 2015\nTo: Jo Smith",
                "On Mon, 8 Jun 2015 at 14:03, Gwen Price <gwen@example.org> wrote:",
                "On Monday Gwen Price\n<gwen@example.org>\nwrote:",
            })
    void what_was_written_before_is_kept_apart(String between) {
        assertThat(messages("How many?\n\n" + between + "\nAnd why?")).containsExactly("How many?", "And why?");
    }

    @Test
    void a_sentence_that_begins_like_the_line_above_a_quotation_stays() {
        String text = "On Monday the judge wrote:\nthe child shall see a centre.";
        assertThat(messages(text)).containsExactly(PlainText.folded(text));
    }

    @Test
    void quoted_lines_go_and_what_stands_between_them_stays_with_the_message() {
        assertThat(messages("On 8 June Gwen wrote:\n> What do you want?\nHow many?\n> Anything else?\nAnd why?"))
                .containsExactly("How many? And why?");
    }

    @Test
    void a_signature_goes_with_everything_below() {
        assertThat(messages("How many?\n-- \nJo Smith\n\nHead of Something")).containsExactly("How many?");
    }

    @Test
    void two_dashes_above_everything_are_no_signature() {
        assertThat(messages("--\nHow many?")).containsExactly("How many?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Get Outlook for Android",
                "Sent via the website",
                "> How many were there?",
                "________________",
                "=====",
            })
    void a_line_that_a_program_wrote_goes_by_itself(String line) {
        assertThat(messages("How many?\n" + line + "\nAnd why?")).containsExactly("How many? And why?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This e-mail and any attachments are confidential.",
                "DISCLAIMER: what follows is ours.",
                "If you are not the intended recipient, tell us.",
                "Please consider the environment before printing.",
                "[EXTERNAL] it came from outside",
            })
    void a_disclaimer_goes_to_the_end_of_its_paragraph(String disclaimer) {
        assertThat(messages("How many?\n\n" + disclaimer + "\nand more of it\n\nAnd why?"))
                .containsExactly("How many? And why?");
    }

    @Test
    void after_the_footer_of_a_public_site_nothing_counts() {
        assertThat(messages(
                        "How many?\n\nPlease use this email address for all replies to this request:\na@b\n\nIs it?"))
                .containsExactly("How many?");
    }

    @Test
    void the_next_message_is_read_whatever_ended_the_one_before() {
        assertThat(messages("How many?\n--\nJo\n-----Original Message-----\nAnd why?"))
                .containsExactly("How many?", "And why?");
    }

    @Test
    void one_line_like_a_header_is_part_of_the_text() {
        assertThat(messages("Subject: numbers\nHow many?")).containsExactly("Subject: numbers How many?");
    }
}
