package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.Timeline;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Takes what any member of staff reports about a provider, and tells the commissioning team (P-7, P-8). */
@ApplicationScoped
@Transactional
public class ConcernRaising {

    private final Concerns concerns;
    private final Timeline timeline;
    private final Organisations organisations;
    private final ConcernViews views;
    private final Notices notices;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ConcernRaising(
            Concerns concerns,
            Timeline timeline,
            Organisations organisations,
            ConcernViews views,
            Notices notices,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.concerns = concerns;
        this.timeline = timeline;
        this.organisations = organisations;
        this.views = views;
        this.notices = notices;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Raises a concern. Whoever is signed in may.
     *
     * @throws Problem {@link Kind#INVALID} at {@code centre}, {@code about}, {@code what} or {@code seenOn}; {@link Kind#NOT_FOUND}
     *     for a centre that is not in the register
     */
    public ConcernView raise(ConcernDetails text) {
        StaffMember reporter = access.anybody();
        Constraints.check(text, LocalDate.now(clock));
        OffsetDateTime now = OffsetDateTime.now(clock);
        Concern concern = text.centreId()
                .map(organisations::centre)
                .map(centre -> Concern.of(centre, text, reporter.id(), now))
                .orElseGet(() -> Concern.unknown(text, reporter.id(), now));
        concerns.add(concern);
        audit.changed(ConcernSubject.of(concern), "raised");
        String told = concern.kind().label() + ": " + concern.about();
        notices.tell(Role.COMMISSIONER, told, ConcernSubject.ref(concern));
        return views.of(concern, timeline.of(ConcernSubject.ref(concern)));
    }

    /**
     * What a centre is called, for who reports something about it. Whoever is signed in may know.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public String centreName(long id) {
        access.anybody();
        return organisations.centre(id).name();
    }
}
