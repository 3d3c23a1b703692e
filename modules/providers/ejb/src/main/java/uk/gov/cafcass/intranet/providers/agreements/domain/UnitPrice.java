package uk.gov.cafcass.intranet.providers.agreements.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;

/**
 * What a unit of service costs under a contract at a level, in a period (P-5).
 *
 * @param contractId under which; it stays so
 * @param price of one unit
 * @param period its days, within the contract's; without an end it holds until the contract's
 */
public record UnitPrice(long contractId, CommissioningLevel level, @Pounds Money price, Period period) {

    /**
     * What is wrong with it among the others of a contract, each at its field; its own constraints do not know those.
     *
     * @param others the other prices of the contract
     */
    public List<Fault> faults(Contract contract, Collection<UnitPrice> others) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(this));
        if (!liesWithin(contract)) {
            faults.add(new Fault(
                    Spans.fieldOutside(contract.period(), period),
                    "The price must lie within its contract, "
                            + contract.period().inWords()));
        }
        others.stream()
                .filter(other -> other.level == level && other.period.overlaps(period))
                .findFirst()
                .ifPresent(other -> faults.add(new Fault(
                        other.period.has(period.from()) ? "from" : "until",
                        "There is a price for " + level.label().toLowerCase(Locale.UK) + " " + other.period.inWords()
                                + " already. End that one first")));
        return faults;
    }

    /** Whether it holds on no day on which the contract does not run. */
    public boolean liesWithin(Contract contract) {
        return Spans.covers(contract.period(), Spans.endingWith(period, contract.period()));
    }
}
