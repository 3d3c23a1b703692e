package uk.gov.cafcass.intranet.look.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.files.Disposition;

/** An answer that is a file. Always to be saved, never run in the page: whatever it holds, it cannot act in our name. */
public final class SavedFile {

    private SavedFile() {}

    /** Sends an attachment that was opened. */
    public static void send(HttpServletResponse response, OpenedFile file) throws IOException {
        send(response, file.fileName(), file.mediaType(), file.bytes());
    }

    /** Sends a file as a whole. */
    public static void send(HttpServletResponse response, String fileName, String mediaType, byte[] bytes)
            throws IOException {
        begin(response, fileName, mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Says what kind of file comes and under which name it is saved; the caller writes it. */
    public static void begin(HttpServletResponse response, String fileName, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Content-Disposition", Disposition.attachment(fileName));
    }
}
