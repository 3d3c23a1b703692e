package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.w3c.dom.Document;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.printing.Templates;
import uk.gov.cafcass.intranet.printing.Word;

/**
 * Prints a letter as a DOCX with real paragraph styles, for those who have to work with its text. Safe for many threads; the
 * first letter loads the library, which takes a second or two.
 */
@ApplicationScoped
public class LetterDocx {

    private static final Templates TEMPLATES = new Templates(LetterDocx.class);

    /** The bytes of the DOCX. */
    public byte[] render(Letter letter) {
        Document xhtml = TEMPLATES.document("letter.ftlx", Map.of("letter", letter));
        WordStyles.classify(xhtml);
        return Word.print(letter.title(), letter.letterhead().foot(), xhtml);
    }
}
