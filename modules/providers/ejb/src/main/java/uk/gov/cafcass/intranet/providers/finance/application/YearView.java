package uk.gov.cafcass.intranet.providers.finance.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;

/**
 * The figures of a financial year, each to be corrected, and their sums (P-12).
 *
 * @param units as they were entered; none of them counts where the units are those of sessions
 * @param unitsVersion that whoever enters all units of the year must name
 * @param unitsFrom whether the sums count what was entered or the sessions
 * @param forecasts of the year after it
 * @param sums of all of them
 * @param provision contracts and grants, counted
 */
public record YearView(
        List<Versioned<BudgetLine>> budget,
        List<Versioned<UnitsDelivered>> units,
        int unitsVersion,
        UnitsFrom unitsFrom,
        List<Versioned<ActivityVolume>> volumes,
        List<Versioned<Forecast>> forecasts,
        YearFigures sums,
        Provision provision) {}
