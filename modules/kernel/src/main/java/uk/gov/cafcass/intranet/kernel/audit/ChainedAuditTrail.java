package uk.gov.cafcass.intranet.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines at the end of the transaction, in one go: the chain's head is locked only for the last moment before the
 * commit, and always after every other lock, so that lines cannot hold each other up for long nor deadlock.
 */
@ApplicationScoped
class ChainedAuditTrail implements AuditTrail {

    private final PendingLines pending;
    private final AuditAuthor author;
    private final Clock clock;

    @Inject
    ChainedAuditTrail(PendingLines pending, AuditAuthor author, Clock clock) {
        this.pending = pending;
        this.author = author;
        this.clock = clock;
    }

    @Override
    public void record(Act act, Subject subject, String what, @Nullable String why) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        pending.add(new AuditLine(now, author.username(), act, subject, what, why));
    }
}
