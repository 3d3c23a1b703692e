package uk.gov.cafcass.intranet.providers.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.DeliveredUnits;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.persistence.DeliveredSessions;

/** Takes what sessions delivered, from the module that records them. */
@ApplicationScoped
@Transactional
public class SessionUnits implements DeliveredUnits {

    private final DeliveredSessions sessions;
    private final AuditTrail audit;

    @Inject
    SessionUnits(DeliveredSessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    public void deliver(Delivery delivery) {
        Problem.refuse(faults(delivery));
        if (sessions.keep(delivery)) {
            audit.changed(
                    new Subject("session", delivery.reference()),
                    "delivered, "
                            + of(
                                            delivery,
                                            CommissioningLevel.of(delivery.level())
                                                    .orElseThrow())
                                    .inWords());
        }
    }

    private static List<Fault> faults(Delivery delivery) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(delivery));
        LocalDate on = delivery.on();
        if (on.isBefore(new FinancialYear(FinancialYear.FIRST).period().from()) || on.getYear() > FinancialYear.LAST) {
            faults.add(new Fault("on", "Enter a day since 1 April " + FinancialYear.FIRST));
        }
        return faults;
    }

    private static UnitsDelivered of(Delivery delivery, CommissioningLevel level) {
        return new UnitsDelivered(FinancialYear.of(delivery.on()), delivery.area(), level, delivery.units());
    }
}
