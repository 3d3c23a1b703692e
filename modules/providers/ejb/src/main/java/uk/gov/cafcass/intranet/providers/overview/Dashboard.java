package uk.gov.cafcass.intranet.providers.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Puts together what ends, waits, costs and is missing. COMMISSIONER. */
@ApplicationScoped
@Transactional
public class Dashboard {

    /** How far ahead it looks. */
    public static final int MONTHS = 6;

    /** Farther than this a family should not have to go for supervised contact: our own measure, no rule sets one. */
    public static final int MILES = 25;

    private final Expiries endings;
    private final DashboardRows rows;
    private final ConcernReading concerns;
    private final InformationSheets sheets;
    private final YearReading years;
    private final GapFinding gaps;
    private final Access access;
    private final Clock clock;

    @Inject
    Dashboard(
            Expiries endings,
            DashboardRows rows,
            ConcernReading concerns,
            InformationSheets sheets,
            YearReading years,
            GapFinding gaps,
            Access access,
            Clock clock) {
        this.endings = endings;
        this.rows = rows;
        this.concerns = concerns;
        this.sheets = sheets;
        this.years = years;
        this.gaps = gaps;
        this.access = access;
        this.clock = clock;
    }

    /** As it is today. */
    public DashboardView today() {
        access.commissioner();
        LocalDate today = LocalDate.now(clock);
        FinancialYear year = FinancialYear.of(today);
        return new DashboardView(
                today,
                endings.within(today, MONTHS),
                rows.suspended(today),
                concerns.open(),
                sheets.list(),
                years.year(year),
                years.year(year.previous()),
                rows.payments(today, today.plusMonths(MONTHS)),
                gaps.of(ServiceKind.SUPERVISED, MILES, OptionalInt.empty()));
    }
}
