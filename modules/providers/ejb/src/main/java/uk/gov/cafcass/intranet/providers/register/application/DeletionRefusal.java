package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.audit.Refusals;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** What was said of a provider stays true of its day (P-1). Who tries to delete it hears what to do instead, and the trail keeps it. */
@ApplicationScoped
@Transactional
public class DeletionRefusal {

    private static final String CODE = "register.nothing-is-deleted";

    private final Organisations organisations;
    private final Refusals refusals;
    private final Access access;

    @Inject
    DeletionRefusal(Organisations organisations, Refusals refusals, Access access) {
        this.organisations = organisations;
        this.refusals = refusals;
        this.access = access;
    }

    /**
     * Why an organisation is not deleted.
     *
     * @return {@link Kind#CONFLICT}
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Problem organisation(long id) {
        access.commissioner();
        return refused(Edits.subject(organisations.organisation(id)), "end its accreditation and close its centres.");
    }

    /**
     * Why a centre is not deleted.
     *
     * @return {@link Kind#CONFLICT}
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Problem centre(long id) {
        access.commissioner();
        return refused(Edits.subject(organisations.centre(id)), "close it, from a day on.");
    }

    private Problem refused(Subject subject, String instead) {
        refusals.refused(subject, CODE);
        return Problem.of(
                        Kind.CONFLICT,
                        CODE,
                        "Nothing is deleted from the register: what was known of " + subject.id() + " stays. Instead, "
                                + instead)
                .rule("P-1");
    }
}
