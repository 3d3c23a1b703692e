package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;

/** A centre as it is answered. */
@ApplicationScoped
public class CentreResponse {

    private final RegisterReading reading;
    private final AccreditationReading accreditation;
    private final Clock clock;

    @Inject
    CentreResponse(RegisterReading reading, AccreditationReading accreditation, Clock clock) {
        this.reading = reading;
        this.accreditation = accreditation;
        this.clock = clock;
    }

    VersionedResponse of(long id) {
        CentreView view = reading.centre(id);
        return CentreJson.of(view, accreditation.history(view.organisationId()), LocalDate.now(clock))
                .answer();
    }

    Response created(UriInfo uri, long id) {
        return of(id).created(uri, "providers/centres/" + id);
    }
}
