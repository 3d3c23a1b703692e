package uk.gov.cafcass.intranet.kernel.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of each kind, as small as they come. */
final class FileSamples {

    static final byte[] PDF = text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    static final byte[] EXE = Base64.getDecoder().decode("TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=");
    static final byte[] PLAIN = text("Dear Governance Team,\n\nHow many children?\n");
    static final byte[] CSV = text("year,children\n2014,12\n2015,14\n");
    static final byte[] EML =
            text("From: a@example.com\r\nTo: governance@cafcass.gov.uk\r\nSubject: Request\r\nDate: Sat, 6 Jun 2015"
                    + " 10:00:00 +0100\r\nMIME-Version: 1.0\r\n\r\nDear Sirs\r\n");
    static final byte[] HTML = text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    static final byte[] SVG =
            text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>");
    static final byte[] DOCX = zip("word/document.xml");
    static final byte[] XLSX = zip("xl/workbook.xml");

    private FileSamples() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"[Content_Types].xml", "_rels/.rels", part}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<?xml version=\"1.0\"?><a/>"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
