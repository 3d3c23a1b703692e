package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** The text of printed letters, on one line, ligatures and accents in one form. */
final class PrintedText {

    private static final int FOOT = 746; // points from the top of the page

    private PrintedText() {}

    /** What stands above the foot of each page, then what stands at the foot of the last. */
    static String ofPdf(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        String foot = "";
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                text.append(area(page, new Rectangle(0, 0, 595, FOOT))).append(' ');
                foot = area(page, new Rectangle(0, FOOT, 595, 842 - FOOT));
            }
        }
        return oneLine(text + foot);
    }

    static String ofDocx(byte[] docx) throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        StringWriter text = new StringWriter();
        for (Object block : word.getMainDocumentPart().getContent()) {
            TextUtils.extractText(block, text);
            text.append(' ');
        }
        return oneLine(text.toString());
    }

    /** How far from the left edge a character is drawn where it stands first, in points. */
    static float placeOf(char character, byte[] pdf) throws IOException {
        List<Float> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().indexOf(character) >= 0) {
                        places.add(text.getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return places.get(0);
    }

    static String oneLine(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
    }

    private static String area(PDPage page, Rectangle area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("area", area);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("area");
    }
}
