package uk.gov.cafcass.intranet.providers.overview;

import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;

/**
 * What the commissioning team has to know of a day.
 *
 * @param endings what ends within six months with nothing following, the soonest first
 * @param suspensions who is suspended, the longest first
 * @param concerns that are open, the oldest first
 * @param sheets what may be recommended in each DFJ area, with how old its waits are
 * @param thisYear the figures of the financial year of the day
 * @param lastYear those of the one before
 * @param payments of grants that are to be made within six months
 * @param gaps where no supervised contact is near enough
 */
public record DashboardView(
        LocalDate today,
        List<Expiry> endings,
        List<Suspension> suspensions,
        List<ConcernView> concerns,
        List<InformationSheets.AreaSummary> sheets,
        YearView thisYear,
        YearView lastYear,
        List<PaymentDue> payments,
        Gaps gaps) {}
