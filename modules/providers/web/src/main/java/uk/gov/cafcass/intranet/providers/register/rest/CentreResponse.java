package uk.gov.cafcass.intranet.providers.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.web.Tags;

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

    CentreJson read(long id) {
        CentreView view = reading.centre(id);
        return CentreJson.of(view, accreditation.history(view.organisationId()), LocalDate.now(clock));
    }

    Response of(long id) {
        CentreJson centre = read(id);
        return Response.ok(centre).tag(centre.tag()).build();
    }

    Response created(UriInfo uri, long id) {
        CentreJson centre = read(id);
        return Tags.created(uri, "providers/centres/" + id, centre, centre.tag());
    }
}
