package uk.gov.cafcass.intranet.providers.concerns;

import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;

/** What the audit trail and the notices call a concern. */
final class ConcernSubject {

    private ConcernSubject() {}

    /** As the audit trail calls it: by its number, since the trail is read by more people than the concern. */
    static Subject of(Concern concern) {
        return new Subject("concern", Long.toString(concern.id()));
    }

    /** As tasks and notices name it. */
    static SubjectRef ref(Concern concern) {
        return ProviderSubject.CONCERN.ref(concern.id());
    }
}
