package uk.gov.cafcass.intranet.systemtests.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says. */
record Pdf(String text) {

    /** Running feet stand between the halves of a paragraph that goes on overleaf; they are taken out. */
    private static final String FEET =
            "Baroness Tyler of Enfield Chair|Anthony Douglas CBE Chief Executive|Page \\d+ of \\d+";

    static Pdf of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new Pdf(plain(new PDFTextStripper().getText(document).replaceAll(FEET, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of the first page. */
    static byte[] firstPage(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", picture);
            return picture.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says this, however the lines are broken and whichever quotes are used. */
    boolean says(String sentence) {
        return text.contains(plain(sentence));
    }

    private static String plain(String text) {
        return text.replaceAll("[‘’“”'\"]", "'").replaceAll("\\s+", "");
    }
}
