package uk.gov.cafcass.intranet.kernel.web.files;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.files.FileNames;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;

/** Reads a file that a program sends, as a body or as a part of a form. */
public final class UploadReader {

    private UploadReader() {}

    /**
     * From a body that is the file.
     *
     * @param name how the file is called, if the parameters say so; otherwise {@code Content-Disposition} does
     * @param limit the most that is taken; one byte more is read, so that the service can refuse it
     * @throws Problem {@link Kind#INVALID} at {@code name}
     */
    public static Upload fromBody(Optional<String> name, @Nullable String disposition, InputStream body, long limit) {
        String found = name.map(FileNames::last)
                .or(() -> Optional.ofNullable(disposition).flatMap(FileNames::fromDisposition))
                .filter(last -> !last.isEmpty())
                .orElseThrow(() -> Problem.invalid(
                        "document.name",
                        "name",
                        "Say how the file is called: ?name=… or Content-Disposition: attachment; filename=…"));
        return read(found, body, limit);
    }

    /**
     * From a form with one file.
     *
     * @param name how the file is called, if the parameters say so; otherwise the form does
     * @throws Problem {@link Kind#INVALID} at {@code file}
     */
    public static Upload fromForm(Optional<String> name, List<EntityPart> parts, long limit) {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.invalid("document.missing", "file", "Send a file"));
        return read(name.orElse(file.getFileName().orElse("")), file.getContent(), limit);
    }

    private static Upload read(String name, InputStream content, long limit) {
        return new Upload(name, BodyReader.atMost(Math.toIntExact(limit + 1), content));
    }
}
