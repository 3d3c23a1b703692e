package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** G-11: the letters that were sent, against the letters that we make, paragraph by paragraph. */
class SeedLetterTest {

    /** Where a letter of ours differs from the seed's, and why. */
    private record Difference(String seed, String ours, String why) {}

    private static final String REDACTED = "E-mail addresses are blacked out in the published copy";
    private static final String LIGATURE = "The HTML rendition lost letters of the PDF's ligature: wil for will";

    @Test
    void the_letter_of_12_June_2015_comes_out_as_it_was_sent() {
        List<Difference> none = List.of();
        assertDifferences(SeedText.june2015(), SeedLetters.june2015(), none);
    }

    @Test
    void the_letter_of_25_July_2017_comes_out_as_it_was_sent_but_for_what_is_listed() {
        assertDifferences(
                SeedText.july2017(),
                SeedLetters.july2017(),
                List.of(
                        new Difference(
                                "email of 06 July 2017.",
                                "email of 6 July 2017.",
                                "Dates are written without a leading zero (A-7), as the same letter has its own date"),
                        new Difference(
                                "professional_ti me_to",
                                "professional_time_to",
                                "The rendition broke the address at the end of the line"),
                        new Difference("training wil be", "training will be", LIGATURE),
                        new Difference(
                                "well- being", "well-being", "The hyphen at the end of a line was followed by a space"),
                        new Difference("which wil include", "which will include", LIGATURE),
                        new Difference("xxxxxxxx@xxx.xxx.xx", "casework@ico.org.uk", REDACTED),
                        new Difference("xxxxxxxxxx@xxxxxxx.xxx.xxx.xx", "Governance@cafcass.gsi.gov.uk", REDACTED)));
    }

    /** Each listed difference is one stretch of one paragraph; all else is the same, and each listed one is there. */
    private static void assertDifferences(List<String> seed, Letter letter, List<Difference> listed) {
        List<String> expected = new ArrayList<>(seed);
        for (Difference difference : listed) {
            assertThat(expected)
                    .as("The seed no longer has %s (%s)", difference.seed, difference.why)
                    .anyMatch(paragraph -> paragraph.contains(difference.seed));
            expected.replaceAll(paragraph -> paragraph.replace(difference.seed, difference.ours));
        }
        assertThat(letter.paragraphs()).containsExactlyElementsOf(expected);
    }
}
