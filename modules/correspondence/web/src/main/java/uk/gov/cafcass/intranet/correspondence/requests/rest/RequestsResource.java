package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.Cursor;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/** The requests: a list of them, and one more. */
@Path("/requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    private final RequestRegistration registration;
    private final RequestReading reading;
    private final RequestLists lists;
    private final Accounts accounts;
    private final IdempotentRequest request;

    @Inject
    public RequestsResource(
            RequestRegistration registration,
            RequestReading reading,
            RequestLists lists,
            Accounts accounts,
            IdempotentRequest request) {
        this.registration = registration;
        this.reading = reading;
        this.lists = lists;
        this.accounts = accounts;
        this.request = request;
    }

    @GET
    public RequestListJson list(@Context UriInfo uri) {
        RequestListInput sent = QueryParameters.read(uri.getQueryParameters(), RequestListInput.class);
        RequestFilter filter = sent.filter(accounts);
        List<Listed> lines = lists.following(filter, sent.limit() + 1, sent.after());
        boolean more = lines.size() > sent.limit();
        List<Listed> shown = more ? lines.subList(0, sent.limit()) : lines;
        Optional<String> next = more
                ? Optional.of(Cursor.of(
                                shown.get(shown.size() - 1).row(),
                                filter.order().first().by())
                        .toString())
                : Optional.empty();
        return RequestListJson.of(shown, next);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body, @Context UriInfo uri) {
        Registration sent = JsonReader.read(body, RegistrationInput.class).details();
        RequestView registered = request.once(
                () -> registration.register(sent),
                made -> made.reference().slug(),
                made -> reading.request(Reference.parse(made).orElseThrow()));
        return RequestJson.answer(registered)
                .created(uri, "requests/" + registered.reference().slug());
    }
}
