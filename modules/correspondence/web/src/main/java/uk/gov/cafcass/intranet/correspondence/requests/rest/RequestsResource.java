package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.Cursor;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Line;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** The requests: a list of them, and one more. */
@Path("/requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    private final RequestRegistration registration;
    private final RequestLists lists;
    private final Accounts accounts;

    @Inject
    public RequestsResource(RequestRegistration registration, RequestLists lists, Accounts accounts) {
        this.registration = registration;
        this.lists = lists;
        this.accounts = accounts;
    }

    @GET
    public JsonObject list(@Context UriInfo uri) {
        SentListing sent = SentListing.read(uri.getQueryParameters(), accounts);
        List<Line> lines = lists.following(sent.filter(), sent.limit() + 1, sent.after());
        boolean more = lines.size() > sent.limit();
        List<Line> shown = more ? lines.subList(0, sent.limit()) : lines;
        JsonArrayBuilder rows = Builders.JSON.createArrayBuilder();
        shown.forEach(line -> rows.add(RequestJson.of(line)));
        JsonObjectBuilder json = Builders.JSON.createObjectBuilder().add("requests", rows);
        if (more) {
            Cursor last =
                    Cursor.of(shown.get(shown.size() - 1).row(), sent.filter().sort());
            json.add("next", last.toString());
        }
        return json.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(
            InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        byte[] bytes = BodyReader.json(body);
        Registration sent = JsonReader.read(bytes, RegistrationInput.class).details();
        RequestView registered = key == null
                ? registration.register(sent)
                : registration.registerOnce(key, Fingerprint.sha256(bytes), sent);
        return new RequestResponse(registered)
                .as(Status.CREATED)
                .location(uri.getAbsolutePathBuilder()
                        .path(registered.reference().slug())
                        .build())
                .build();
    }
}
