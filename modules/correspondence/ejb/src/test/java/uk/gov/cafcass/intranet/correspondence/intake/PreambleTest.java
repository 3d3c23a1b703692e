package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What leads to a question is repeated above it, once. */
class PreambleTest {

    private final Preamble preamble = new Preamble();

    @Test
    void sentences_of_a_paragraph_stay_together_and_paragraphs_apart() {
        preamble.beginParagraph();
        preamble.add("I read your report.");
        preamble.add("It says twelve.");
        preamble.beginParagraph();
        preamble.beginParagraph();
        preamble.add("I doubt it.");
        assertThat(preamble.take()).isEqualTo("I read your report. It says twelve.\n\nI doubt it.");
    }

    @Test
    void what_one_question_took_does_not_lead_to_the_next() {
        preamble.add("I read your report.");
        preamble.take();
        assertThat(preamble.take()).isEmpty();
        preamble.add("And another.");
        assertThat(preamble.take()).isEqualTo("And another.");
    }
}
