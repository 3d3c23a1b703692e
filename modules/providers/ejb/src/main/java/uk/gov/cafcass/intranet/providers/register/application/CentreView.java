package uk.gov.cafcass.intranet.providers.register.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;

/**
 * A centre, for its page.
 *
 * @param version that an edit must name
 * @param organisation who runs it, by name
 * @param text as it was said
 * @param site where that is, and how we know
 * @param area the area that it is in
 * @param closedOn the first day on which it offers nothing any more
 * @param notes the newest first; empty for who does not keep the register
 */
public record CentreView(
        long id,
        int version,
        long organisationId,
        String organisation,
        CentreDetails text,
        CentreLocation site,
        Optional<DfjArea> area,
        Optional<LocalDate> closedOn,
        List<ServiceView> services,
        List<Versioned<ContactDetails>> contacts,
        List<NoteView> notes) {}
