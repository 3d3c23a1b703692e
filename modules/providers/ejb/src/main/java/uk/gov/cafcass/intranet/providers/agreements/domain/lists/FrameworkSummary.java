package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;

/**
 * A framework agreement in a list.
 *
 * @param contracts how many are under it
 * @param annualValue what these come to in a year
 */
public record FrameworkSummary(
        long id,
        long organisationId,
        String organisation,
        String reference,
        Period period,
        int contracts,
        Money annualValue) {}
