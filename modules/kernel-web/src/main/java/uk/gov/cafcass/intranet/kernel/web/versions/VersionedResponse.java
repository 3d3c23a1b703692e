package uk.gov.cafcass.intranet.kernel.web.versions;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Something that has a version, as it is answered.
 *
 * @param tag says which version was shown, for a change to name
 */
public record VersionedResponse(Object body, String tag) {

    /** What is shown as it was sent: its tag is the version. */
    public static VersionedResponse of(int version, Object body) {
        return new VersionedResponse(body, Integer.toString(version));
    }

    /**
     * What is shown with more than it has of itself. That may change without a new version, so all that is shown counts: the tag is the
     * version and a sum over it.
     *
     * @param shown says by its words all that is shown
     */
    public static VersionedResponse whole(String version, Object shown) {
        CRC32 sum = new CRC32();
        sum.update(shown.toString().getBytes(StandardCharsets.UTF_8));
        return new VersionedResponse(shown, version + "-" + Long.toHexString(sum.getValue()));
    }

    /** It, as it is. */
    public Response ok() {
        return Response.ok(body).tag(tag).build();
    }

    /** It, unless the sender says that they have just this one. */
    public Response unlessSeen(Request condition) {
        ResponseBuilder seen = condition.evaluatePreconditions(new EntityTag(tag));
        return (seen == null ? Response.ok(body) : seen).tag(tag).build();
    }

    /**
     * It was made.
     *
     * @param path where it is found, below the API
     */
    public Response created(UriInfo uri, String path) {
        return Response.created(uri.getBaseUriBuilder().path(path).build())
                .entity(body)
                .tag(tag)
                .build();
    }
}
