package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.Happening;
import uk.gov.cafcass.intranet.kernel.timeline.Timeline;

/** Writes what happened to a request into its timeline and, without private content, into the audit trail. */
@ApplicationScoped
public class RequestJournal {

    private final Timeline timeline;
    private final AuditTrail audit;

    @Inject
    RequestJournal(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Something was changed; the reason, if there is one, stands in both. */
    public void changed(Request request, StaffMember by, String what, String detail, @Nullable String why) {
        timeline.add(RequestSubject.request(request.reference()), by.id(), what, why == null ? detail : why);
        audit.record(Act.CHANGED, subject(request.reference()), what, why);
    }

    /** Somebody looked. */
    public void looked(Reference reference) {
        audit.looked(subject(reference));
    }

    /** What happened, newest first. */
    List<Happening> of(Request request) {
        return timeline.of(RequestSubject.request(request.reference()));
    }

    private static Subject subject(Reference reference) {
        return new Subject("request", reference.toString());
    }
}
