package uk.gov.cafcass.intranet.providers.register.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;

/** An organisation as it is sent; of the third sector unless the sender says no. */
record OrganisationInput(String name, Optional<Boolean> thirdSector, String membership, String website) {

    OrganisationDetails details() {
        return new OrganisationDetails(name, thirdSector.orElse(true), membership, website);
    }
}
