package uk.gov.cafcass.intranet.providers.register.application;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.register.domain.Service;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;

/**
 * A service of a centre, for its page.
 *
 * @param version that an edit must name
 * @param withdrawnOn the first day on which it is not offered any more
 */
public record ServiceView(long id, int version, ServiceDetails text, Optional<LocalDate> withdrawnOn) {

    static ServiceView of(Service service) {
        return new ServiceView(service.id(), service.version(), service.text(), service.withdrawnOn());
    }
}
