package uk.gov.cafcass.intranet.providers.directory.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;

/**
 * What was asked of a centre: may it be used for this service, in this way, on this day?
 *
 * @param on today, when no day is given
 */
record EligibilityInput(
        @Between(from = 1, to = Integer.MAX_VALUE) Integer centre,
        ServiceKind service,
        Use use,
        Optional<LocalDate> on) {}
