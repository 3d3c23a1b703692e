package uk.gov.cafcass.intranet.look.forms;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;

/** What a {@code look:fileUpload} brings. */
public final class UploadedPart {

    private UploadedPart() {}

    /**
     * Reads the file that was chosen.
     *
     * @param largest how many bytes it may have; one more is read where there are more, so that the service can refuse it
     */
    public static Upload read(Part chosen, long largest) throws IOException {
        try (InputStream content = chosen.getInputStream()) {
            return new Upload(
                    Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""),
                    content.readNBytes(Math.toIntExact(largest + 1)));
        }
    }
}
