package uk.gov.cafcass.intranet.providers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.outbox.MessageType;

/**
 * An accreditation was suspended (P-6). Stored in the outbox by the transaction that recorded it.
 *
 * @param centreId of the one centre whose it was; empty for the organisation as a whole
 * @param from the first day of the suspension
 * @param until the last day; empty while no end is known
 * @param cause how it came to this
 * @param touches the services that may not be used since then, by centre
 */
@MessageType("providers.accreditation-suspended")
public record AccreditationSuspended(
        long organisationId,
        Optional<Long> centreId,
        Scheme scheme,
        LocalDate from,
        Optional<LocalDate> until,
        Cause cause,
        List<AffectedService> touches) {}
