package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernRaising;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;

/** A concern as it is answered; its tag is the version that a step names. */
final class ConcernResponse {

    private ConcernResponse() {}

    static Response of(ConcernView view) {
        return Response.ok(ConcernJson.of(view)).tag(tag(view)).build();
    }

    /** Raises what these bytes say, under a key only once, and says where it is to be found. */
    static Response raised(ConcernRaising raising, ConcernKind kind, byte[] bytes, @Nullable String key, UriInfo uri) {
        ConcernDetails sent =
                switch (kind) {
                    case STANDARDS -> JsonReader.read(bytes, ConcernInput.class).details();
                    case UNACCREDITED ->
                        JsonReader.read(bytes, ConcernInput.Unaccredited.class).details();
                };
        ConcernView view = key == null ? raising.raise(sent) : raising.raiseOnce(key, fingerprint(kind, bytes), sent);
        return Response.created(uri.getBaseUriBuilder()
                        .path("providers/concerns")
                        .path(Long.toString(view.id()))
                        .build())
                .entity(ConcernJson.of(view))
                .tag(tag(view))
                .build();
    }

    /** The same words as another kind of report are not the same report. */
    private static String fingerprint(ConcernKind kind, byte[] bytes) {
        String sent = kind + "\n" + new String(bytes, StandardCharsets.UTF_8);
        return Fingerprint.sha256(sent.getBytes(StandardCharsets.UTF_8));
    }

    private static EntityTag tag(ConcernView view) {
        return new EntityTag(Integer.toString(view.version()));
    }
}
