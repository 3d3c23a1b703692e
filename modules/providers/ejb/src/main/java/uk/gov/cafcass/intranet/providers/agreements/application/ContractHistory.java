package uk.gov.cafcass.intranet.providers.agreements.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/**
 * How we came to know what a contract says (P-1), the latest first.
 *
 * @param contract each time that it was recorded or corrected
 * @param prices each time that one of its prices was, or was taken off
 */
public record ContractHistory(
        List<RecordedChange<Revision<Contract>>> contract, List<RecordedChange<Revision<UnitPrice>>> prices) {}
