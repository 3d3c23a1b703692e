package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SeedLetters;
import uk.gov.cafcass.intranet.kernel.testing.Conformance;
import uk.gov.cafcass.intranet.printing.PrintableText;

/** G-11, A-6: the letter as an accessible PDF. */
class LetterPdfTest {

    private final LetterPdf pdf = new LetterPdf();

    static Stream<Letter> letters() {
        return Stream.of(SeedLetters.june2015(), SeedLetters.july2017(), NastyLetter.letter());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void veraPDF_finds_it_to_be_PDF_UA_1_and_PDF_A_2A(Letter letter) throws Exception {
        byte[] printed = pdf.render(letter);
        Files.write(Path.of("target", letter.reference().slug() + ".pdf"), printed);
        assertThat(Conformance.faults(printed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_paragraph_of_the_letter_is_printed(Letter letter) throws Exception {
        String printed = PrintedText.ofPdf(pdf.render(letter)).replace(" ", "");
        List<String> paragraphs = letter.paragraphs().stream()
                .filter(paragraph -> !isReadFromTheRight(paragraph)) // PDFBox turns such lines round when it reads them
                .toList();
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(printed)
                .contains(PrintedText.oneLine(PrintableText.of(paragraph)).replace(" ", "")));
    }

    private static boolean isReadFromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Test
    void hebrew_starts_at_the_right() throws Exception {
        byte[] printed = pdf.render(NastyLetter.letter());
        float first = PrintedText.placeOf('\u05E9', printed);
        float last = PrintedText.placeOf('\u05DD', printed);
        assertThat(first).isGreaterThan(last);
    }

    @Test
    void a_sign_that_no_font_has_is_named_and_any_other_such_character_is_marked() {
        assertThat(PrintableText.of("a\uD83E\uDD70 \u4F60 \uD83D\uDC4D\uD83C\uDFFD"))
                .isEqualTo("a[smiling face with smiling eyes and three hearts] \uFFFD [thumbs up sign]");
    }

    @Test
    void it_says_what_it_is_and_in_which_language() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.render(SeedLetters.june2015()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Reply to CAF 15-105");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }
}
