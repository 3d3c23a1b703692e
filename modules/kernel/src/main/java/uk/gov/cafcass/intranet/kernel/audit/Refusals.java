package uk.gov.cafcass.intranet.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;

/** Keeps what was refused, in a transaction of its own: the refused one is rolled back with everything in it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Refusals {

    private final AuditTrail audit;

    @Inject
    Refusals(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * Writes down that the caller tried what they may not.
     *
     * @param address what they asked for, such as {@code POST /requests/15-105/steps/approve}
     * @param code of the problem that refused them
     */
    public void refused(String address, String code) {
        refused(new Subject("address", address), code);
    }

    /**
     * Writes down that the caller tried what nobody may.
     *
     * @param subject what they tried it with
     * @param code of the problem that refused them
     */
    public void refused(Subject subject, String code) {
        audit.record(Act.REFUSED, subject, code, null);
    }
}
