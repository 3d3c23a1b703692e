package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * What our register holds, as far as a list can say something else.
 *
 * @param accreditations of the list's schemes, as we know them now
 */
public record RegisterSnapshot(
        List<HeldOrganisation> organisations, List<HeldCentre> centres, List<Accreditation> accreditations) {

    /** An organisation. */
    public record HeldOrganisation(long id, OrganisationDetails text) {}

    /**
     * A centre.
     *
     * @param closedOn the first day on which it offers nothing any more
     */
    public record HeldCentre(
            long id,
            long organisationId,
            CentreDetails text,
            Optional<LocalDate> closedOn,
            List<HeldService> services) {}

    /**
     * A service of a centre.
     *
     * @param withdrawn whether it has been withdrawn
     */
    public record HeldService(long id, ServiceKind kind, Setting setting, Optional<Wait> waiting, boolean withdrawn) {}
}
