package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The letter from top to bottom, as it is kept for ever (G-11). */
class LetterParagraphsTest {

    private static final Letter LETTER = SeedLetters.july2017();

    private static Letter with(IcoDetails ico, Letterhead head) {
        return new Letter(
                head,
                ico,
                LETTER.reference(),
                LETTER.date(),
                LETTER.recipient(),
                LETTER.incoming(),
                LETTER.kind(),
                LETTER.questions());
    }

    private static IcoDetails withoutFax() {
        IcoDetails ico = LetterheadFixture.ico2017();
        return new IcoDetails(
                ico.from(),
                ico.until(),
                ico.name(),
                ico.website(),
                ico.postal(),
                Optional.empty(),
                ico.telephone(),
                ico.email());
    }

    @Test
    void it_begins_with_the_office_and_ends_with_those_in_office() {
        List<String> read = new LetterParagraphs(LETTER).all();
        assertThat(read).startsWith("Cafcass National Office", "3rd Floor");
        assertThat(read)
                .containsSubsequence(
                        "Dear G Harrison",
                        "Re: Freedom of Information Request",
                        "Yours sincerely,",
                        "Governance Team",
                        "Baroness Tyler of Enfield Chair",
                        "Anthony Douglas CBE Chief Executive");
    }

    @Test
    void who_may_be_complained_to_stands_before_the_name_of_the_team() {
        List<String> read = new LetterParagraphs(LETTER).all();
        assertThat(read)
                .containsSubsequence(
                        "Post",
                        "Wilmslow,",
                        "Fax",
                        "01625 524 510",
                        "Tel",
                        "0303 123 1113",
                        "E-mail",
                        "casework@ico.org.uk",
                        "Governance Team");
        assertThat(read).anyMatch(line -> line.endsWith(" (https://ico.org.uk/):"));
    }

    @Test
    void without_a_fax_number_there_is_no_word_of_fax() {
        assertThat(new LetterParagraphs(with(withoutFax(), LetterheadFixture.of2017())).all())
                .doesNotContain("Fax")
                .containsSequence("SK9 5AF", "Tel");
    }

    @Test
    void each_question_is_followed_by_its_own_answer() {
        LetterQuestion first = LetterQuestion.numbered("1", "How many?", "<p>Twelve</p>");
        LetterQuestion second = LetterQuestion.numbered("2", "And why?", "<ul><li>One</li><li>Two</li></ul>");
        Letter letter = new Letter(
                LetterheadFixture.of2017(),
                LetterheadFixture.ico2017(),
                LETTER.reference(),
                LETTER.date(),
                Optional.empty(),
                LETTER.incoming(),
                LETTER.kind(),
                List.of(first, second));
        assertThat(new LetterParagraphs(letter).all())
                .containsSubsequence("1. How many?", "Twelve", "2. And why?", "One", "Two")
                .noneMatch(line -> line.startsWith("Dear"));
    }
}
