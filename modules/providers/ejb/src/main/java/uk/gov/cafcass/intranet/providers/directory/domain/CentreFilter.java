package uk.gov.cafcass.intranet.providers.directory.domain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/**
 * Which centres are looked for (P-9); whatever is empty does not matter.
 *
 * @param service that they offer
 * @param dfjArea the code of the area that they are in
 * @param area the one of the three areas that they are in
 * @param language spoken there, in any case
 * @param access all that they must have for disabled people
 * @param maxWait in weeks; a centre that has not stated its wait is left out
 * @param within so many miles
 */
public record CentreFilter(
        Optional<ServiceKind> service,
        Optional<String> dfjArea,
        Optional<Area> area,
        Optional<String> language,
        Set<AccessFeature> access,
        OptionalInt maxWait,
        OptionalInt within) {

    public CentreFilter {
        access = Set.copyOf(access);
    }

    /** Every centre that offers a service. */
    public static CentreFilter of(ServiceKind service) {
        return new CentreFilter(
                Optional.of(service),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
