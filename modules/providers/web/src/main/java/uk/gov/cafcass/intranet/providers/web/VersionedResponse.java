package uk.gov.cafcass.intranet.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.idempotency.Idempotency;

/** What is answered about a record that is kept with a version: its tag is the version that a change names. */
@ApplicationScoped
public class VersionedResponse {

    private final Idempotency repeats;

    @Inject
    VersionedResponse(Idempotency repeats) {
        this.repeats = repeats;
    }

    /** The record as it stands. */
    public static Response of(int version, Object json) {
        return Response.ok(json).tag(tag(version)).build();
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** What was made, and with which version it begins. */
    public record Made(int version, Object json) {}

    /**
     * Makes a record, under a key only once, and says where it is.
     *
     * @param key the sender's Idempotency-Key, if there is one
     * @param sent the body; the same one sent to another address is something else
     * @param make the record, and say its number
     * @param place below the API, before the number
     */
    public Response made(
            @Nullable String key, byte[] sent, UriInfo uri, LongSupplier make, String place, LongFunction<Made> read) {
        long id = key == null
                ? make.getAsLong()
                : Long.parseLong(repeats.once(key, fingerprint(uri, sent), () -> Long.toString(make.getAsLong())));
        Made made = read.apply(id);
        return Response.created(uri.getBaseUriBuilder()
                        .path(place)
                        .path(Long.toString(id))
                        .build())
                .entity(made.json())
                .tag(tag(made.version()))
                .build();
    }

    private static String fingerprint(UriInfo uri, byte[] sent) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((uri.getPath() + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(sent);
        return Fingerprint.sha256(all.toByteArray());
    }
}
