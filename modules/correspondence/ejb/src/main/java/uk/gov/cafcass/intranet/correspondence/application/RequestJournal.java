package uk.gov.cafcass.intranet.correspondence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.domain.Request;
import uk.gov.cafcass.intranet.correspondence.domain.TimelineEntry;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** Writes what happened to a request into its timeline and, without private content, into the audit trail. */
@ApplicationScoped
class RequestJournal {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RequestJournal(@CorrespondenceUnit EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Something was changed; the reason, if there is one, stands in both. */
    void changed(Request request, StaffMember by, String what, String detail, @Nullable String why) {
        entities.persist(
                new TimelineEntry(request.id(), OffsetDateTime.now(clock), by.id(), what, why == null ? detail : why));
        audit.record(Act.CHANGED, subject(request.reference()), what, why);
    }

    /** Somebody looked. */
    void looked(Reference reference) {
        audit.looked(subject(reference));
    }

    /** What happened, newest first. */
    List<TimelineEntry> of(Request request) {
        return entities.createQuery(
                        "select e from TimelineEntry e where e.requestId = :request order by e.id desc",
                        TimelineEntry.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    private static Subject subject(Reference reference) {
        return new Subject("request", reference.toString());
    }
}
