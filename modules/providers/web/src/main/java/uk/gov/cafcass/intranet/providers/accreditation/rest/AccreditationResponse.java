package uk.gov.cafcass.intranet.providers.accreditation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.register.application.AddingOnce;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.KnownAt;
import uk.gov.cafcass.intranet.providers.web.Tags;

/** What is held true of an accreditation, as it is answered (P-1). */
@ApplicationScoped
public class AccreditationResponse {

    private final AccreditationReading reading;
    private final AccreditationRegister register;
    private final AddingOnce once;
    private final Clock clock;

    @Inject
    AccreditationResponse(AccreditationReading reading, AccreditationRegister register, AddingOnce once, Clock clock) {
        this.reading = reading;
        this.register = register;
        this.once = once;
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

    public Response recorded(Holder holder, byte[] bytes, @Nullable String key, UriInfo uri) {
        AccreditationInput sent = JsonReader.read(bytes, AccreditationInput.class);
        long organisation = holder.organisationId();
        Tags.added(once, key, uri, bytes, () -> {
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
