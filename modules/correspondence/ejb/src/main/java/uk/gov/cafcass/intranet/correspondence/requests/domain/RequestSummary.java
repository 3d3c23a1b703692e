package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/**
 * A request as one row of a list: only what lists show.
 *
 * @param outcome once the answers can no longer change
 * @param repliedOn the day on which the reply went
 */
public record RequestSummary(
        long id,
        Reference reference,
        String subject,
        RequestKind kind,
        RequestState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        long ownerId,
        Optional<RequestOutcome> outcome,
        Optional<LocalDate> repliedOn) {}
