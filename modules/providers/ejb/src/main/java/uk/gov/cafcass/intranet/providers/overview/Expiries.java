package uk.gov.cafcass.intranet.providers.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/**
 * Says which accreditations, contracts and framework agreements end soon with nothing following, and which contracts are to be reviewed.
 * COMMISSIONER and GOVERNANCE.
 */
@ApplicationScoped
@Transactional
public class Expiries {

    private final ExpiryRows rows;
    private final Access access;

    @Inject
    Expiries(ExpiryRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** What has its last day from today on within so many months, and the reviews until then with those overdue, the soonest first. */
    public List<Expiry> within(LocalDate today, int months) {
        access.readerOfMoney();
        return rows.between(today, today.plusMonths(months));
    }
}
