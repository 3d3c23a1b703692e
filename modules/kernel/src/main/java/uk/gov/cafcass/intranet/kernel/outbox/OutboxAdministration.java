package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** What ADMINISTRATOR sees and does about messages that wait or were set aside. Their content is never shown. */
@ApplicationScoped
@Transactional
public class OutboxAdministration {

    private final OutboxMessages messages;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OutboxAdministration(OutboxMessages messages, Caller caller, AuditTrail audit, Clock clock) {
        this.messages = messages;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of messages.
     *
     * @param messages those set aside first, then those that failed, then the others; within each the oldest first
     * @param found how many there are in all
     * @param setAside how many of these are set aside
     */
    public record Waiting(List<MessageSummary> messages, long found, long setAside) {}

    /**
     * What was not delivered yet. ADMINISTRATOR only.
     *
     * @param limit how many at most
     * @param offset how many to leave out
     */
    public Waiting waiting(int limit, int offset) {
        caller.require(Role.ADMINISTRATOR);
        return new Waiting(messages.list(limit, offset), messages.count(), messages.countSetAside());
    }

    /**
     * Lets a message be tried again at once. ADMINISTRATOR only.
     *
     * @param version as it was read
     * @throws Problem {@link Kind#NOT_FOUND} when it was delivered meanwhile; {@link Kind#STALE} when it was tried or released since
     */
    public void tryAgain(long id, int version) {
        caller.require(Role.ADMINISTRATOR);
        OutboxMessage message = messages.find(id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "message.unknown", "There is no such message any more: it was delivered."));
        if (message.version() != version) {
            throw Problem.of(
                            Kind.STALE,
                            "message.changed",
                            "This message was tried meanwhile. Look at what came of it, then try again.")
                    .with("version", message.version());
        }
        message.tryAgain(OffsetDateTime.now(clock));
        audit.changed(new Subject("message", Long.toString(id)), "released to be delivered again");
    }
}
