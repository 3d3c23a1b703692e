package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;

/** A framework agreement as it is sent. */
record FrameworkInput(
        Long organisationId,
        @Required(message = "Say by which reference it is known") String reference,
        @Required(message = "Say which is the first day, as in 2015-06-08") LocalDate from,
        Optional<LocalDate> until) {

    /** @throws Problem when it ends before it begins */
    Framework details() {
        return new Framework(organisationId, reference, new Period(from, until));
    }
}
