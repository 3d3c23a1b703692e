package uk.gov.cafcass.intranet.providers.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.finance.domain.SwitchOverEntity;
import uk.gov.cafcass.intranet.providers.finance.persistence.DeliveredSessions;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;

/**
 * From which day on the units of a year are those of delivered sessions, and not entered any more (P-12). A year is one or the other,
 * so the day is the first of one.
 */
@ApplicationScoped
@Transactional
public class SwitchOver {

    private final DeliveredSessions sessions;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    SwitchOver(DeliveredSessions sessions, AuditTrail audit, Access access) {
        this.sessions = sessions;
        this.audit = audit;
        this.access = access;
    }

    /** The day; empty while all units are entered. COMMISSIONER and GOVERNANCE. */
    public Versioned<Optional<LocalDate>> day() {
        access.readerOfMoney();
        return sessions.switchOver().versioned();
    }

    /**
     * Makes it this day, or none. COMMISSIONER only.
     *
     * @throws Problem {@link Kind#INVALID} at {@code day} when it is not a 1 April; {@link Kind#STALE}
     */
    public Versioned<Optional<LocalDate>> set(int version, Optional<LocalDate> day) {
        access.commissioner();
        SwitchOverEntity present = sessions.lockSwitchOver();
        Edits.mustBeSeen(version, present.version(), "day of the", "switch-over");
        day.ifPresent(SwitchOver::mustBeginAYear);
        if (day.equals(present.day())) {
            return present.versioned();
        }
        audit.changed(
                new Subject("units of service", "switch-over"),
                day.map(first -> "from sessions since " + DateFormats.format(first))
                        .orElse("entered in all years"));
        present.move(day);
        sessions.storeSwitchOver();
        return present.versioned();
    }

    private static void mustBeginAYear(LocalDate day) {
        boolean known = day.getYear() >= FinancialYear.FIRST && day.getYear() <= FinancialYear.LAST;
        if (!known || !FinancialYear.of(day).period().from().equals(day)) {
            throw Problem.invalid(
                    "switch-over.day",
                    "day",
                    "Enter the first day of a financial year, for example 1 April 2027, since a year is one or the other");
        }
    }
}
