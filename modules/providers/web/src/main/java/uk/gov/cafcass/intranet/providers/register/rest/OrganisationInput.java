package uk.gov.cafcass.intranet.providers.register.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationText;

/** An organisation as it is sent; of the third sector unless the sender says no. */
record OrganisationInput(String name, Optional<Boolean> thirdSector, String membership, String website) {

    OrganisationText details() {
        return new OrganisationText(name, thirdSector.orElse(true), membership, website);
    }
}
