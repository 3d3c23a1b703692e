package uk.gov.cafcass.intranet.printing;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.w3c.dom.Document;

/**
 * Prints XHTML as a DOCX with real paragraph styles, for those who have to work with its text. Safe for many threads; the first
 * document loads the library, which takes a second or two.
 */
public final class Word {

    static {
        PrinterLog.install();
    }

    private Word() {}

    /**
     * The bytes of the DOCX.
     *
     * @param foot lines at the foot of every page, above the page number
     * @param xhtml whose classes are the styles of {@code styles.xml}
     */
    public static byte[] print(String title, List<String> foot, Document xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordprocessingMLPackage word = WordFile.empty(title, foot);
            word.getMainDocumentPart()
                    .getContent()
                    .addAll(WordTidying.tidy(WordReader.into(word).convert(xhtml, null)));
            word.save(out);
            return out.toByteArray();
        } catch (Docx4JException | IOException | JAXBException e) {
            throw new IllegalStateException("“" + title + "” cannot be made into a DOCX", e);
        }
    }
}
