package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Policies;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Keeps which policy was in force when (P-2): read by those who read the register, continued by COMMISSIONER. */
@ApplicationScoped
@Transactional
public class PolicyRegister {

    private final Policies policies;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    PolicyRegister(Policies policies, AuditTrail audit, Access access) {
        this.policies = policies;
        this.audit = audit;
        this.access = access;
    }

    /** All of them, the latest first. */
    public List<Policy> all() {
        access.reader();
        return policies.all();
    }

    /**
     * The policy from a day on; the one before ends on the day before.
     *
     * @param name as people call it
     * @param committedCounts whether being committed to meeting a standard is enough for a contract
     * @throws Problem {@link Kind#INVALID} at {@code name} or {@code from}
     */
    public Policy add(String name, LocalDate from, boolean committedCounts) {
        access.commissioner();
        policies.lock();
        Policy next = new Policy(CleanText.line(name), Period.since(from), committedCounts);
        Optional<Policy> last = policies.all().stream().findFirst();
        Problem.refuse(faults(next, last));
        last.filter(before -> before.inForce().has(from)).ifPresent(before -> policies.endBefore(from));
        policies.add(next);
        audit.changed(new Subject("policy", next.name()), "in force from " + DateFormats.format(from));
        return next;
    }

    private static List<Fault> faults(Policy next, Optional<Policy> last) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(next));
        last.map(Policy::inForce)
                .filter(before -> !before.from().isBefore(next.inForce().from()))
                .ifPresent(before -> faults.add(new Fault(
                        "from",
                        "There is a policy in force from " + DateFormats.format(before.from())
                                + ". Enter a later day: what was decided under it stays as it was")));
        return faults;
    }
}
