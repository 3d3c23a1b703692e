package uk.gov.cafcass.intranet.providers.register.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;

/**
 * An organisation, for its page.
 *
 * @param version that an edit must name
 * @param centres by name, closed ones included
 * @param contacts its own and those of its centres, by name
 * @param notes the newest first; empty for who does not keep the register
 */
public record OrganisationView(
        long id,
        int version,
        OrganisationDetails text,
        List<CentreLine> centres,
        List<ContactLine> contacts,
        List<NoteView> notes) {

    /** One of its centres. */
    public record CentreLine(long id, String name, String postcode, Optional<LocalDate> closedOn) {}

    /**
     * Somebody to speak to.
     *
     * @param centre where, by its number and name; empty at the organisation as a whole
     */
    public record ContactLine(Versioned<ContactDetails> kept, Optional<CentreLine> centre) {}
}
