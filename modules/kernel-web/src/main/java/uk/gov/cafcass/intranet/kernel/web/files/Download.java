package uk.gov.cafcass.intranet.kernel.web.files;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.files.Disposition;

/** A file as an answer: always to save, never to be opened as a part of our site. */
public final class Download {

    private Download() {}

    /** An attachment that was opened. */
    public static Response of(OpenedFile file) {
        return of(file.fileName(), file.mediaType(), file.bytes());
    }

    /** A file that we made. */
    public static Response of(String fileName, String mediaType, byte[] bytes) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(fileName))
                .build();
    }
}
