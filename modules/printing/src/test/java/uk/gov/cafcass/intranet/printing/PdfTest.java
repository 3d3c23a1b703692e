package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.testing.Conformance;

/** what is printed can be read by everybody. */
class PdfTest {

    private static final String WORDS = "Draft after office fjord offer affix waffle Afghan shift fifth ffj tt";

    @Test
    void letters_that_a_font_would_draw_as_one_can_be_read_and_copied() throws IOException {
        byte[] pdf = Pdf.print(new Templates(PdfTest.class).document("words.ftlx", Map.of("words", WORDS)));
        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines().filter(WORDS::equals))
                    .hasSize(4);
        }
    }
}
