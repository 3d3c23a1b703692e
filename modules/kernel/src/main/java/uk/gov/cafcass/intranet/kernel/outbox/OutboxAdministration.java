package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
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
     * Lets a message be tried again at once, with all the pauses after it. ADMINISTRATOR only.
     *
     * @return false when there is nothing to release: it was delivered meanwhile, or is being delivered now
     */
    public boolean tryAgain(long id) {
        caller.require(Role.ADMINISTRATOR);
        Optional<OutboxMessage> message = messages.lock(id);
        message.ifPresent(m -> {
            m.tryAgain(OffsetDateTime.now(clock));
            audit.changed(new Subject("message", Long.toString(id)), "released to be delivered again");
        });
        return message.isPresent();
    }

    /** Lets everything that is set aside be tried again at once; says how many that was. ADMINISTRATOR only. */
    public int tryAllAgain() {
        caller.require(Role.ADMINISTRATOR);
        int released = messages.releaseAll(OffsetDateTime.now(clock));
        audit.changed(new Subject("message", "all set aside"), "released to be delivered again: " + released);
        return released;
    }
}
