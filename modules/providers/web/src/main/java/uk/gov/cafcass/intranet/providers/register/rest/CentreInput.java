package uk.gov.cafcass.intranet.providers.register.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;

/** A centre as it is sent, with a position of two numbers or none. */
@Consistent
record CentreInput(
        String name,
        String address,
        String postcode,
        Optional<@Between(min = -90, max = 90, message = "Send degrees from {min} to {max}") BigDecimal> latitude,
        Optional<@Between(min = -180, max = 180, message = "Send degrees from {min} to {max}") BigDecimal> longitude,
        Optional<String> dfjArea,
        Set<AccessFeature> access,
        List<String> languages) {

    private static final String TOGETHER = "Send latitude and longitude together, or neither";

    @Rule(at = "latitude")
    Optional<String> hasLatitudeWithLongitude() {
        return latitude.isEmpty() && longitude.isPresent() ? Optional.of(TOGETHER) : Optional.empty();
    }

    @Rule(at = "longitude")
    Optional<String> hasLongitudeWithLatitude() {
        return longitude.isEmpty() && latitude.isPresent() ? Optional.of(TOGETHER) : Optional.empty();
    }

    CentreDetails details() {
        Optional<Position> position =
                latitude.flatMap(north -> longitude.map(east -> new Position(north.doubleValue(), east.doubleValue())));
        return new CentreDetails(name, address, postcode, position, dfjArea, access, languages);
    }
}
