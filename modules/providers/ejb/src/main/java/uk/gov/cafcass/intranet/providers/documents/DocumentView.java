package uk.gov.cafcass.intranet.providers.documents;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * A document, for a list.
 *
 * @param holder whose it is, by name: the centre's, or that of the organisation as a whole
 * @param withdrawnBy who withdrew it, if somebody did
 */
public record DocumentView(Document document, String holder, StaffMember addedBy, Optional<StaffMember> withdrawnBy) {}
