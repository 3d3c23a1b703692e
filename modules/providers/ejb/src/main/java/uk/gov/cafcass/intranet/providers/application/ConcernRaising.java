package uk.gov.cafcass.intranet.providers.application;

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
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.domain.Concern;
import uk.gov.cafcass.intranet.providers.domain.ConcernText;
import uk.gov.cafcass.intranet.providers.persistence.Concerns;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/** Takes what any member of staff reports about a provider, and tells the commissioning team (P-7, P-8). */
@ApplicationScoped
@Transactional
public class ConcernRaising {

    private final Concerns concerns;
    private final Organisations organisations;
    private final ConcernViews views;
    private final Accounts accounts;
    private final Notices notices;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ConcernRaising(
            Concerns concerns,
            Organisations organisations,
            ConcernViews views,
            Accounts accounts,
            Notices notices,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.concerns = concerns;
        this.organisations = organisations;
        this.views = views;
        this.accounts = accounts;
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
    public ConcernView raise(ConcernText text) {
        StaffMember reporter = access.anybody();
        Edits.refuse(text.faults(LocalDate.now(clock)));
        OffsetDateTime now = OffsetDateTime.now(clock);
        Concern concern = text.centreId()
                .map(organisations::centre)
                .map(centre -> Concern.of(centre, text, reporter.id(), now))
                .orElseGet(() -> Concern.unknown(text, reporter.id(), now));
        concerns.add(concern);
        audit.changed(Edits.subject(concern), "raised");
        String told = concern.kind().label() + ": " + concern.about();
        accounts.holding(Role.COMMISSIONER)
                .forEach(commissioner -> notices.tell(commissioner.id(), told, Edits.path(concern)));
        return views.of(concern, concerns.entriesOf(concern.id()));
    }
}
