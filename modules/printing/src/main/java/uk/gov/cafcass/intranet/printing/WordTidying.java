package uk.gov.cafcass.intranet.printing;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.PStyle;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/** Takes back the direct formatting that reading XHTML leaves behind, so that the styles alone say how it looks. */
final class WordTidying {

    private WordTidying() {}

    static List<Object> tidy(List<Object> blocks) {
        for (Object block : blocks) {
            Object content = block instanceof JAXBElement<?> element ? element.getValue() : block;
            if (content instanceof Tbl table) {
                WordTables.tidy(table);
            }
            if (content instanceof P paragraph) {
                tidy(paragraph);
            } else if (content instanceof Tbl || content instanceof Tr || content instanceof Tc) {
                tidy(((ContentAccessor) content).getContent());
            }
        }
        return blocks;
    }

    private static void tidy(P paragraph) {
        PPr properties = paragraph.getPPr();
        properties.setInd(null);
        if (properties.getPStyle() == null) {
            PStyle style = new PStyle();
            style.setVal("ListParagraph");
            properties.setPStyle(style);
        }
        runsOf(paragraph);
    }

    private static void runsOf(ContentAccessor parent) {
        for (Object content : parent.getContent()) {
            Object child = content instanceof JAXBElement<?> element ? element.getValue() : content;
            if (child instanceof R run) {
                tidy(run.getRPr());
            } else if (child instanceof ContentAccessor inner) {
                runsOf(inner);
            }
        }
    }

    /** "Not bold" and "not italic" would overrule a style that is. */
    private static void tidy(@Nullable RPr properties) {
        if (properties == null) {
            return;
        }
        if (isOff(properties.getB())) {
            properties.setB(null);
        }
        if (isOff(properties.getI())) {
            properties.setI(null);
        }
    }

    private static boolean isOff(@Nullable BooleanDefaultTrue property) {
        return property != null && !property.isVal();
    }
}
