package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/** A price as it is sent. */
record PriceInput(
        @Required(message = "Say which: 1, 2 or 3") @Between(min = 1, max = 3, message = "Say which: 1, 2 or 3")
                Integer level,
        Money price,
        @Required(message = "Say which is the first day, as in 2015-06-08") LocalDate from,
        Optional<LocalDate> until) {

    /**
     * The price under the contract that the address, or the price as it is, names.
     *
     * @throws Problem when it ends before it begins
     */
    UnitPrice under(long contractId) {
        return new UnitPrice(contractId, CommissioningLevel.of(level).orElseThrow(), price, new Period(from, until));
    }
}
