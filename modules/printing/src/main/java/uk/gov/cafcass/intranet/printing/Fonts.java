package uk.gov.cafcass.intranet.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDF: Source Sans 3, and DejaVu Sans for what it lacks (Hebrew, Arabic, signs, common emoji). Loaded with
 * the first document and kept, about 2 MB.
 */
final class Fonts {

    private record Face(String family, int weight, FontStyle style, byte[] file) {

        static Face of(String family, int weight, FontStyle style, String file) {
            return new Face(family, weight, style, lettersApart(Resources.bytes("fonts/" + file)));
        }
    }

    private static final int SUBSTITUTIONS = 0x47535542; // GSUB, the tag of a table
    private static final int UNKNOWN = 0x67737562; // gsub, which is the tag of none
    private static final List<Face> TEXT = List.of(
            Face.of("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3-Regular.ttf"),
            Face.of("Source Sans 3", 700, FontStyle.NORMAL, "SourceSans3-Bold.ttf"),
            Face.of("Source Sans 3", 400, FontStyle.ITALIC, "SourceSans3-Italic.ttf"),
            Face.of("Source Sans 3", 700, FontStyle.ITALIC, "SourceSans3-BoldItalic.ttf"));
    private static final Face FALLBACK = Face.of("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans.ttf");
    private static final BitSet SHOWN = shown();

    private Fonts() {}

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

    /**
     * The font without its table of substitutions: PDFBox draws “ft” and the like as one glyph of which the PDF does not say what it
     * means, so that the letters are lost to a screen reader and to whoever copies them.
     */
    private static byte[] lettersApart(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (directory.getInt(entry) == SUBSTITUTIONS) {
                directory.putInt(entry, UNKNOWN);
            }
        }
        return font;
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
