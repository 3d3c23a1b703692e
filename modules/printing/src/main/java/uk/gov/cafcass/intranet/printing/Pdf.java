package uk.gov.cafcass.intranet.printing;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;

/**
 * Prints XHTML as an accessible PDF that can be kept for ever: PDF/UA-1 and PDF/A-2A at once. Safe for many threads; the first
 * document loads the fonts.
 */
public final class Pdf {

    static {
        PrinterLog.install();
    }

    private Pdf() {}

    /**
     * The bytes of the PDF. Two calls for one document differ in their time stamps: keep what was sent.
     *
     * @param xhtml with its style sheet in a {@code style} element, its language and its title; characters that the fonts lack are
     *     replaced in it
     */
    public static byte[] print(Document xhtml) {
        PrintableText.in(xhtml.getDocumentElement());
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                describeLinks(pdf);
                pdf.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Cafcass intranet");
        builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
        builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
        Fonts.addTo(builder);
        fetchNothing(builder);
        builder.withW3cDocument(xhtml, null);
        return builder;
    }

    /** What is printed refers to nothing outside; should it ever, nothing is fetched. */
    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
    }

    /** PDF/UA asks every link for a description; where it leads is what a listener needs to know. */
    private static void describeLinks(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    link.setContents("Link to " + action.getURI());
                }
            }
        }
    }
}
