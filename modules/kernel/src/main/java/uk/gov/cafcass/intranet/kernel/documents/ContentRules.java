package uk.gov.cafcass.intranet.kernel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * What may be uploaded. The type is found from the content and not from what the sender says; a name that promises something
 * else is refused, and so is everything that is not on the list of types taken.
 */
@ApplicationScoped
public class ContentRules {

    private final long limit;
    private final Set<String> taken;
    private final Detector detector;
    private final MediaTypeRegistry registry;

    @Inject
    ContentRules(
            @ConfigProperty(name = "intranet.documents.limit-bytes") long limit,
            @ConfigProperty(name = "intranet.documents.types-taken") Set<String> taken) {
        this.limit = limit;
        this.taken = Set.copyOf(taken);
        TikaConfig tika = TikaConfig.getDefaultConfig();
        this.detector = tika.getDetector();
        this.registry = tika.getMediaTypeRegistry();
    }

    /** The most that an upload may hold, in bytes. */
    public long limit() {
        return limit;
    }

    /** What the content is, if it may be kept; otherwise a problem at the field {@code file}. */
    String mediaTypeOf(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.invalid("document.empty", "file", "The file is empty. Choose a file with something in it.");
        }
        if (bytes.length > limit) {
            throw Problem.of(
                            Kind.TOO_LARGE,
                            "document.too-large",
                            "The file is over the limit of " + limit / (1024 * 1024) + " MB. Choose a smaller one.")
                    .at("file");
        }
        MediaType byContent = detect(bytes, null);
        MediaType byBoth = detect(bytes, fileName);
        MediaType promised = detect(new byte[0], fileName);
        if (!taken.contains(byBoth.getBaseType().toString())) {
            throw notTaken(
                    "Files of this kind are not taken. Send a PDF, a Word or OpenDocument file, a spreadsheet, a picture or plain text.");
        }
        if (!agrees(promised, byContent)) {
            throw notTaken("The file is not what its name says. Save it again as what it is.");
        }
        return byBoth.getBaseType().toString();
    }

    /** A name may say more than the content shows (a .docx is a zip), never something else. */
    private boolean agrees(MediaType promised, MediaType found) {
        return promised.equals(MediaType.OCTET_STREAM)
                || promised.getBaseType().equals(found.getBaseType())
                || registry.isInstanceOf(promised, found)
                || registry.isInstanceOf(found, promised)
                || (isText(promised) && isText(found));
    }

    private boolean isText(MediaType type) {
        return registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    private static Problem notTaken(String sentence) {
        return Problem.of(Kind.UNSUPPORTED, "document.type", sentence).at("file");
    }

    private MediaType detect(byte[] bytes, @org.jspecify.annotations.Nullable String fileName) {
        Metadata metadata = new Metadata();
        if (fileName != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName.toLowerCase(Locale.ROOT));
        }
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return detector.detect(stream, metadata);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
