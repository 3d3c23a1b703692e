package uk.gov.cafcass.intranet.printing;

import jakarta.xml.bind.JAXBException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/** A DOCX without text: our styles, A4, a title, and lines and the page number at the foot. */
final class WordFile {

    private static final BigInteger SIDE = BigInteger.valueOf(1361); // 24 mm in twentieths of a point
    private static final BigInteger TOP = BigInteger.valueOf(1134); // 20 mm

    private static final Templates TEMPLATES = new Templates(WordFile.class);

    private WordFile() {}

    static WordprocessingMLPackage empty(String title, List<String> foot) throws Docx4JException, JAXBException {
        WordprocessingMLPackage word =
                WordprocessingMLPackage.createPackage(org.docx4j.model.structure.PageSizePaper.A4, false);
        word.setTitle(title);
        MainDocumentPart body = word.getMainDocumentPart();
        body.getStyleDefinitionsPart().setContents((Styles) XmlUtils.unmarshalString(TEMPLATES.file("styles.xml")));
        NumberingDefinitionsPart numbering = new NumberingDefinitionsPart();
        body.addTargetPart(numbering);
        numbering.unmarshalDefaultNumbering();
        setFoot(body, foot);
        return word;
    }

    private static void setFoot(MainDocumentPart body, List<String> lines) throws Docx4JException, JAXBException {
        FooterPart part = new FooterPart();
        part.setContents((Ftr) XmlUtils.unmarshalString(TEMPLATES.text("footer.ftlx", Map.of("lines", lines))));
        FooterReference reference = Context.getWmlObjectFactory().createFooterReference();
        reference.setId(body.addTargetPart(part).getId());
        reference.setType(HdrFtrRef.DEFAULT);
        SectPr section = body.getContents().getBody().getSectPr();
        section.getEGHdrFtrReferences().add(reference);
        SectPr.PgMar margin = section.getPgMar();
        margin.setLeft(SIDE);
        margin.setRight(SIDE);
        margin.setTop(TOP);
    }
}
