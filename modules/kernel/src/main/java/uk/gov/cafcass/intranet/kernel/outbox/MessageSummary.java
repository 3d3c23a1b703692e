package uk.gov.cafcass.intranet.kernel.outbox;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A message that was not delivered yet, without its content.
 *
 * @param type what happened: {@code providers.accreditation-lapsed}
 * @param handler for which part of the system it is
 * @param setAside whether it is not tried any more
 * @param attempts how many have failed since it was stored or last released
 * @param attemptedAt when the last one was
 * @param dueAt when the next one is; empty when it is set aside
 * @param lastError what kind of error the last one was and where, without content
 */
public record MessageSummary(
        long id,
        String type,
        String handler,
        boolean setAside,
        OffsetDateTime storedAt,
        int attempts,
        Optional<OffsetDateTime> attemptedAt,
        Optional<OffsetDateTime> dueAt,
        Optional<String> lastError) {

    /** Whether it has failed and will be tried again. */
    public boolean failed() {
        return !setAside && attempts > 0;
    }
}
