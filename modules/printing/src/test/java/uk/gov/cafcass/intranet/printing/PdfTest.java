package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void a_link_is_described_by_where_it_leads() throws IOException {
        byte[] pdf = Pdf.print(Pages.of("<p>See <a href=\"https://ico.org.uk/concerns\">the ICO</a>.</p>"));
        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Link to https://ico.org.uk/concerns");
        }
    }

    @Test
    void a_table_has_headings_and_what_no_font_shows_has_a_name() throws IOException {
        byte[] pdf = Pdf.print(Pages.of("<table><thead><tr><th scope=\"col\">Area 📎</th></tr></thead>"
                + "<tbody><tr><td>North</td></tr></tbody></table>"));
        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("Area [paperclip]").contains("North");
        }
    }

    @Test
    void a_name_from_right_to_left_is_read_in_its_order() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.print(Pages.of("<p>Dear Ms שלום, thank you</p>")))) {
            assertThat(text(document)).contains("שלום");
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        byte[] pdf = Pdf.print(Pages.of("<p>a<img src=\"file:///etc/hostname\" alt=\"x\"/>"
                + "<object data=\"https://127.0.0.1:1/x\">b</object></p>"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void it_says_its_title_and_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.print(Pages.of("<h1>Page</h1>")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Page");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
