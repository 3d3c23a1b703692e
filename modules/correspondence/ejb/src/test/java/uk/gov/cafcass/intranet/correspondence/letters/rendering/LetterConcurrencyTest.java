package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SeedLetters;

/** Several people print at once. */
class LetterConcurrencyTest {

    @Test
    void letters_printed_at_the_same_time_are_each_their_own() throws Exception {
        LetterPdf pdf = new LetterPdf();
        LetterDocx docx = new LetterDocx();
        List<Letter> letters = List.of(SeedLetters.june2015(), SeedLetters.july2017());
        List<String> alone = List.of(text(pdf, docx, letters.get(0)), text(pdf, docx, letters.get(1)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> prints = Stream.iterate(0, n -> n < 10, n -> n + 1)
                    .map(n -> (Callable<String>) () -> text(pdf, docx, letters.get(n % 2)))
                    .toList();
            List<Future<String>> printed = threads.invokeAll(prints);
            for (int n = 0; n < printed.size(); n++) {
                assertThat(printed.get(n).get()).isEqualTo(alone.get(n % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String text(LetterPdf pdf, LetterDocx docx, Letter letter) throws Exception {
        return PrintedText.ofPdf(pdf.render(letter)) + PrintedText.ofDocx(docx.render(letter));
    }
}
