package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernRaising;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;

/** A concern as it is answered; its tag is the version that a step names. */
@ApplicationScoped
public class ConcernResponse {

    private final ConcernRaising raising;
    private final ConcernReading reading;
    private final IdempotentRequest request;

    @Inject
    ConcernResponse(ConcernRaising raising, ConcernReading reading, IdempotentRequest request) {
        this.raising = raising;
        this.reading = reading;
        this.request = request;
    }

    static VersionedResponse of(ConcernView view) {
        return VersionedResponse.of(view.version(), ConcernJson.of(view));
    }

    /** Raises it, and says where it is to be found. */
    Response raised(ConcernDetails sent, UriInfo uri) {
        ConcernView view = request.once(
                () -> raising.raise(sent), made -> Long.toString(made.id()), id -> reading.of(Long.parseLong(id)));
        return of(view).created(uri, "providers/concerns/" + view.id());
    }
}
