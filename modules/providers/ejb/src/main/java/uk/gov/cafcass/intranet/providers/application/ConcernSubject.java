package uk.gov.cafcass.intranet.providers.application;

import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.providers.domain.Concern;

/** What the audit trail and the notices call a concern. */
final class ConcernSubject {

    private ConcernSubject() {}

    /** As the audit trail calls it: by its number, since the trail is read by more people than the concern. */
    static Subject of(Concern concern) {
        return new Subject("concern", Long.toString(concern.id()));
    }

    /** Where it is read. */
    static String path(Concern concern) {
        return "/providers/concern?id=" + concern.id();
    }
}
