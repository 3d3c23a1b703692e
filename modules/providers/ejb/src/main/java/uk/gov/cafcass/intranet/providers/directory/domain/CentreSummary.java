package uk.gov.cafcass.intranet.providers.directory.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;

/**
 * A service of a centre, as lists show it.
 *
 * @param miles from where the search began, as the crow flies
 * @param dfjArea the code of its area
 * @param languages by name
 * @param access in the order of {@link AccessFeature}
 * @param telephone of whom one can speak to, at the centre before the organisation; may be empty
 * @param service what it offers
 */
public record CentreSummary(
        long centreId,
        long organisationId,
        String centre,
        String organisation,
        String address,
        String postcode,
        Position position,
        PositionSource positionFrom,
        Optional<String> dfjArea,
        double miles,
        List<String> languages,
        List<AccessFeature> access,
        String telephone,
        ServiceDetails service) {}
