package uk.gov.cafcass.intranet.correspondence.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.w3c.dom.Document;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letter;

/**
 * Prints a letter as a DOCX with real paragraph styles, for those who have to work with its text. Safe for many threads; the
 * first letter loads the library, which takes a second or two.
 */
@ApplicationScoped
public class LetterDocx {

    static {
        PrinterLog.install();
    }

    /** The bytes of the DOCX. */
    public byte[] render(Letter letter) {
        Document xhtml = LetterXhtml.document("letter.ftlx", Map.of("letter", letter));
        WordStyles.classify(xhtml);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordprocessingMLPackage word =
                    WordFile.empty(letter.title(), letter.letterhead().foot());
            word.getMainDocumentPart()
                    .getContent()
                    .addAll(WordTidying.tidy(WordReader.into(word).convert(xhtml, null)));
            word.save(out);
            return out.toByteArray();
        } catch (Docx4JException | IOException | JAXBException e) {
            throw new IllegalStateException("The letter " + letter.reference() + " cannot be made into a DOCX", e);
        }
    }
}
