package uk.gov.cafcass.intranet.correspondence.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDF: Source Sans 3, and DejaVu Sans for what it lacks (Hebrew, Arabic, signs, common emoji). Loaded with
 * the first letter and kept, about 2 MB.
 */
final class LetterFonts {

    private record Face(String family, int weight, FontStyle style, byte[] file) {

        static Face of(String family, int weight, FontStyle style, String file) {
            return new Face(family, weight, style, Resources.bytes("fonts/" + file));
        }
    }

    private static final List<Face> TEXT = List.of(
            Face.of("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3-Regular.ttf"),
            Face.of("Source Sans 3", 700, FontStyle.NORMAL, "SourceSans3-Bold.ttf"),
            Face.of("Source Sans 3", 400, FontStyle.ITALIC, "SourceSans3-Italic.ttf"),
            Face.of("Source Sans 3", 700, FontStyle.ITALIC, "SourceSans3-BoldItalic.ttf"));
    private static final Face FALLBACK = Face.of("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans.ttf");
    private static final BitSet SHOWN = shown();

    private LetterFonts() {}

    /** Gives the builder every face, embedded as the part that is used. */
    static void addTo(PdfRendererBuilder builder) {
        TEXT.forEach(face -> add(builder, face));
        add(builder, FALLBACK);
    }

    /** Whether a code point has a glyph, whatever the weight and slant of the text around it. */
    static boolean shows(int codePoint) {
        return SHOWN.get(codePoint);
    }

    private static void add(PdfRendererBuilder builder, Face face) {
        builder.useFont(() -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), face.style(), true);
    }

    private static BitSet shown() {
        BitSet inEveryTextFace = glyphs(TEXT.get(0));
        TEXT.forEach(face -> inEveryTextFace.and(glyphs(face)));
        inEveryTextFace.or(glyphs(FALLBACK));
        return inEveryTextFace;
    }

    private static BitSet glyphs(Face face) {
        BitSet codePoints = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (int codePoint = ' '; codePoint < 0x20000; codePoint++) {
                if (map.getGlyphId(codePoint) != 0) {
                    codePoints.set(codePoint);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The font " + face.family() + " cannot be read", e);
        }
        return codePoints;
    }
}
