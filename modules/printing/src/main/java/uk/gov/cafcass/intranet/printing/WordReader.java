package uk.gov.cafcass.intranet.printing;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.resource.ImageResource;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.docx4j.convert.in.xhtml.FormattingOption;
import org.docx4j.convert.in.xhtml.XHTMLImageHandler;
import org.docx4j.convert.in.xhtml.XHTMLImporterImpl;
import org.docx4j.convert.in.xhtml.renderer.Docx4jUserAgent;
import org.docx4j.convert.in.xhtml.renderer.DocxRenderer;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.w3c.dom.Element;

/** Reads XHTML into a DOCX: styles from the classes, no pictures, nothing fetched. */
final class WordReader {

    /** What is taken from CSS; fonts, sizes, colours and distances come from the styles alone. */
    private static final Set<String> EMPHASIS_AND_LISTS = Set.of(
            "display",
            "font-style",
            "font-weight",
            "list-style-type",
            "page-break-after",
            "page-break-before",
            "page-break-inside",
            "text-decoration");

    /** docx4j logs the text of what it reads as warnings, which has no business in a log. Kept, or it is lost. */
    private static final Logger DOCX4J = Logger.getLogger("org.docx4j");

    static {
        DOCX4J.setLevel(Level.SEVERE);
        XHTMLImporterImpl.setCssWhiteList(EMPHASIS_AND_LISTS);
    }

    private WordReader() {}

    static XHTMLImporterImpl into(WordprocessingMLPackage word) {
        XHTMLImporterImpl importer = new XHTMLImporterImpl(word);
        importer.setRenderer(new DocxRenderer(new NothingFetched()));
        importer.setXHTMLImageHandler(new NoPictures());
        importer.setParagraphFormatting(FormattingOption.CLASS_PLUS_OTHER);
        importer.setTableFormatting(FormattingOption.CLASS_PLUS_OTHER);
        importer.setRunFormatting(FormattingOption.CLASS_PLUS_OTHER);
        importer.setHyperlinkStyle("Hyperlink");
        return importer;
    }

    private static final class NothingFetched extends Docx4jUserAgent {

        NothingFetched() {
            for (var when : ExternalResourceControlPriority.values()) {
                setAccessController(when, (uri, type) -> false);
            }
        }

        @Override
        public ImageResource getImageResource(String uri, ExternalResourceType type) {
            return new ImageResource(uri, null);
        }
    }

    private static final class NoPictures implements XHTMLImageHandler {

        @Override
        public void addImage(
                Docx4jUserAgent agent, WordprocessingMLPackage word, P paragraph, Element element, Long cx, Long cy) {
            // Nothing that is printed has any.
        }

        @Override
        public void setMaxWidth(int width, String tableStyle) {
            // Nothing to fit in.
        }
    }
}
