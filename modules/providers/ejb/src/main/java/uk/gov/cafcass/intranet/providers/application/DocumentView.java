package uk.gov.cafcass.intranet.providers.application;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.domain.Document;

/**
 * A document, for a list.
 *
 * @param holder whose it is, by name: the centre's, or that of the organisation as a whole
 * @param withdrawnBy who withdrew it, if somebody did
 */
public record DocumentView(Document document, String holder, StaffMember addedBy, Optional<StaffMember> withdrawnBy) {}
