package uk.gov.cafcass.intranet.providers.directory.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;

/**
 * A service that may be recommended today, as an information sheet tells of it (P-10).
 *
 * @param dfjArea the code of its area; empty where nobody knows
 * @param languages besides English, by name
 * @param access in the order of {@link AccessFeature}
 * @param telephone of whom one can speak to, at the centre before the organisation; may be empty
 * @param email the same; may be empty
 */
public record LocalService(
        long centreId,
        String centre,
        String organisation,
        String address,
        String postcode,
        Position position,
        Optional<String> dfjArea,
        List<String> languages,
        List<AccessFeature> access,
        String telephone,
        String email,
        ServiceDetails service) {

    public LocalService {
        languages = List.copyOf(languages);
        access = List.copyOf(access);
    }
}
