package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.printing.Pdf;
import uk.gov.cafcass.intranet.printing.Templates;

/** Prints a letter as an accessible PDF that can be kept for ever (G-11, A-6). Safe for many threads. */
@ApplicationScoped
public class LetterPdf {

    private static final Templates TEMPLATES = new Templates(LetterPdf.class);

    /** The bytes of the PDF. Two calls for one letter differ in their time stamps: keep what was sent. */
    public byte[] render(Letter letter) {
        return Pdf.print(
                TEMPLATES.document("letter.ftlx", Map.of("letter", letter, "css", TEMPLATES.file("letter.css"))));
    }
}
