package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** What an import writes into the register. What is new has no number yet and is known by its key. */
public record Planned(
        List<Organisation> organisations,
        List<Centre> centres,
        List<Service> services,
        List<AccreditationChange> accreditations) {

    public Planned {
        organisations = List.copyOf(organisations);
        centres = List.copyOf(centres);
        services = List.copyOf(services);
        accreditations = List.copyOf(accreditations);
    }

    /**
     * Something of the register.
     *
     * @param id its number; empty while it is new
     * @param key the same for the same thing within one import
     */
    public record Thing(Optional<Long> id, String key) {}

    /** An organisation that is new or says something else. */
    public record Organisation(Thing thing, OrganisationDetails text) {}

    /** A centre that is new or says something else. */
    public record Centre(Thing thing, Thing organisation, CentreDetails text, CentreLocation site) {}

    /**
     * A service that is new, or whose wait was stated anew.
     *
     * @param id empty when it is new
     */
    public record Service(Optional<Long> id, Thing centre, ServiceKind kind, Setting setting, Optional<Wait> waiting) {}

    /** What is to be told when it is written (P-6). */
    public enum Notification {
        NOTHING,
        SUSPENDED,
        LAPSED
    }

    /**
     * What becomes of an accreditation.
     *
     * @param centre empty for the organisation as a whole
     */
    public record AccreditationChange(
            Thing organisation, Optional<Thing> centre, Scheme scheme, Revision revision, Notification told) {}
}
