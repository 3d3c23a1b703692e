package uk.gov.cafcass.intranet.providers.accreditation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.KnownAt;

/** What is held true of an accreditation, as it is answered (P-1). */
@ApplicationScoped
public class AccreditationResponse {

    private final AccreditationReading reading;
    private final AccreditationRegister register;
    private final IdempotentRequest request;
    private final Clock clock;

    @Inject
    AccreditationResponse(
            AccreditationReading reading, AccreditationRegister register, IdempotentRequest request, Clock clock) {
        this.reading = reading;
        this.register = register;
        this.request = request;
        this.clock = clock;
    }

    public AccreditationsJson known(long organisation, Optional<OffsetDateTime> moment) {
        OffsetDateTime at = moment.orElseGet(() -> OffsetDateTime.now(clock));
        return KnownAt.told(() -> AccreditationsJson.of(organisation, at, reading.timeline(organisation, at)));
    }

    /** Now, right after something was written. */
    AccreditationsJson now(long organisation) {
        return AccreditationsJson.of(
                organisation,
                OffsetDateTime.now(clock),
                reading.history(organisation).held());
    }

    public Response recorded(Holder holder, InputStream body, UriInfo uri) {
        AccreditationInput sent = JsonReader.read(body, AccreditationInput.class);
        long organisation = holder.organisationId();
        request.once(() -> {
            register.record(holder, sent.entry(), sent.why());
            return organisation;
        });
        return Response.created(uri.getBaseUriBuilder()
                        .path("providers/organisations/" + organisation + "/accreditations")
                        .build())
                .entity(now(organisation))
                .build();
    }
}
