package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;

/** A request as it is sent, with its tag. */
public final class RequestResponse {

    private final String json;
    private final EntityTag tag;

    public RequestResponse(RequestView view) {
        this.json = RequestJson.of(view).toString();
        this.tag = tag(view.tag(), json);
    }

    /** With it as the body. */
    public ResponseBuilder as(Response.Status status) {
        return Response.status(status).entity(json).tag(tag);
    }

    EntityTag tag() {
        return tag;
    }

    /** The working days left and the steps that are possible change without any change of the request: so all of it counts. */
    private static EntityTag tag(String versions, String json) {
        CRC32 sum = new CRC32();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(versions + "-" + Long.toHexString(sum.getValue()));
    }
}
