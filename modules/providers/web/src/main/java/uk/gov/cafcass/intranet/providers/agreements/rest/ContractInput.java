package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** A contract as it is sent. */
record ContractInput(
        Area area,
        Set<ServiceKind> services,
        Set<String> dfjAreas,
        @Required(message = "Say which is the first day, as in 2015-06-08") LocalDate from,
        Optional<LocalDate> until,
        Money annualValue,
        String equality,
        String access,
        List<String> languages,
        Optional<LocalDate> reviewOn) {

    /**
     * The contract under the framework agreement that the address, or the contract as it is, names.
     *
     * @throws Problem when it ends before it begins
     */
    Contract under(long frameworkId) {
        return new Contract(
                frameworkId,
                area,
                dfjAreas,
                services,
                new Period(from, until),
                annualValue,
                new Duties(equality, access),
                languages,
                reviewOn);
    }
}
