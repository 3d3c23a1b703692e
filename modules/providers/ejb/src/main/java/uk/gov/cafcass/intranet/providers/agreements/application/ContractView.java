package uk.gov.cafcass.intranet.providers.agreements.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/**
 * A contract, for its page.
 *
 * @param framework under which it is
 * @param organisation its name
 * @param prices by level and first day
 */
public record ContractView(
        Versioned<Contract> contract,
        Versioned<Framework> framework,
        String organisation,
        List<Versioned<UnitPrice>> prices) {}
