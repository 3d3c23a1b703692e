package uk.gov.cafcass.intranet.providers.directory.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.printing.Pdf;
import uk.gov.cafcass.intranet.printing.Templates;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;

/** Prints local information sheets (P-10) as accessible PDFs, one or all of them at once. It prints what it is given. */
@ApplicationScoped
public class InformationSheetPrint {

    private static final Templates TEMPLATES = new Templates(InformationSheetPrint.class);
    private static final String TEMPLATE = "information-sheet.ftlx";
    private static final String CSS = TEMPLATES.file("information-sheet.css");

    /** The name under which all of them are saved. */
    public static final String ALL = "information-sheets.zip";

    /** The bytes of the PDF. */
    public byte[] pdf(InformationSheet sheet) {
        return Pdf.print(TEMPLATES.document(
                TEMPLATE, Map.of("sheet", PrintedSheet.of(sheet), "caution", PrintedSheet.CAUTION, "css", CSS)));
    }

    /** Writes a zip of the PDFs, each as soon as it is printed; the stream is not closed. */
    public void zip(List<InformationSheet> sheets, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (InformationSheet sheet : sheets) {
            zip.putNextEntry(new ZipEntry(fileName(sheet.area())));
            zip.write(pdf(sheet));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /** {@code information-sheet-west-yorkshire.pdf}. */
    public static String fileName(DfjArea area) {
        return "information-sheet-" + area.code().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
    }
}
