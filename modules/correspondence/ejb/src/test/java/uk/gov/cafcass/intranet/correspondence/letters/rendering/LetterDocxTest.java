package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SeedLetters;

/** G-11: the letter as a DOCX. */
class LetterDocxTest {

    private final LetterDocx docx = new LetterDocx();

    static Stream<Letter> letters() {
        return LetterPdfTest.letters();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_paragraph_of_the_letter_is_printed(Letter letter) throws Exception {
        byte[] printed = docx.render(letter);
        Files.write(Path.of("target", letter.reference().slug() + ".docx"), printed);
        String text = PrintedText.ofDocx(printed).replace(" ", "");
        List<String> foot = letter.letterhead().foot();
        List<String> body = letter.paragraphs().subList(0, letter.paragraphs().size() - foot.size());
        assertThat(body).allSatisfy(paragraph -> assertThat(text)
                .contains(PrintedText.oneLine(paragraph).replace(" ", "")));
    }

    @Test
    void the_foot_has_the_officers_the_status_line_and_the_page_number() throws Exception {
        WordprocessingMLPackage word = load(docx.render(SeedLetters.july2017()));
        String foot = XmlUtils.marshaltoString(word.getDocumentModel()
                .getSections()
                .get(0)
                .getHeaderFooterPolicy()
                .getDefaultFooter()
                .getContents());
        assertThat(SeedLetters.july2017().letterhead().foot())
                .allSatisfy(line -> assertThat(foot).contains(line));
        assertThat(foot).contains("NUMPAGES");
    }

    @Test
    void paragraphs_have_styles_and_questions_are_headings() throws Exception {
        WordprocessingMLPackage word = load(docx.render(SeedLetters.june2015()));
        List<String> styles = word.getMainDocumentPart().getContent().stream()
                .filter(P.class::isInstance)
                .map(P.class::cast)
                .map(paragraph -> paragraph.getPPr().getPStyle().getVal())
                .toList();
        assertThat(styles).containsOnlyOnce("Heading1").contains("Answer", "Heading3", "OfficeLine", "SignOffLine");
        assertThat(styles.stream().filter("Heading2"::equals)).hasSize(7);
        assertThat(Objects.requireNonNull(word.getTitle())).isEqualTo("Reply to CAF 15-105");
    }

    @Test
    void styles_alone_say_how_it_looks_and_lists_are_lists() throws Exception {
        String body = XmlUtils.marshaltoString(
                load(docx.render(NastyLetter.letter())).getMainDocumentPart().getContents());
        assertThat(body).contains("w:numPr", "w:hyperlink").doesNotContain("w:rFonts", "w:sz ", "w:color ", "<w:ind");
    }

    private static WordprocessingMLPackage load(byte[] docx) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }
}
