package uk.gov.cafcass.intranet.printing;

import java.math.BigInteger;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/**
 * Makes a table that was read from XHTML look as its style says, as wide as the page, with its first row as the heading that a screen
 * reader announces and that is repeated on the next page.
 */
final class WordTables {

    private static final ObjectFactory WORD = Context.getWmlObjectFactory();
    private static final BigInteger WHOLE_WIDTH = BigInteger.valueOf(5_000); // fiftieths of a percent

    private WordTables() {}

    static void tidy(Tbl table) {
        TblWidth width = WORD.createTblWidth();
        width.setType("pct");
        width.setW(WHOLE_WIDTH);
        table.getTblPr().setTblW(width);
        table.getTblPr().setTblBorders(null);
        table.getTblPr().setTblCellSpacing(null);
        boolean first = true;
        for (Object content : table.getContent()) {
            if (XmlUtils.unwrap(content) instanceof Tr row) {
                row.setTrPr(properties(first));
                cells(row);
                first = false;
            }
        }
    }

    private static TrPr properties(boolean heading) {
        TrPr properties = WORD.createTrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(WORD.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        if (heading) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(WORD.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        }
        return properties;
    }

    private static void cells(ContentAccessor row) {
        for (Object content : row.getContent()) {
            if (XmlUtils.unwrap(content) instanceof Tc cell && cell.getTcPr() != null) {
                TcPr properties = cell.getTcPr();
                properties.setTcBorders(null);
                properties.setTcMar(null);
                properties.setVAlign(null);
            }
        }
    }
}
