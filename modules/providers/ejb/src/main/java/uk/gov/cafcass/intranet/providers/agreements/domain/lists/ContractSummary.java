package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * A contract in a list.
 *
 * @param framework the reference of its framework agreement
 */
public record ContractSummary(
        long id,
        long organisationId,
        String organisation,
        String framework,
        Area area,
        List<ServiceKind> services,
        Period period,
        Money annualValue) {}
