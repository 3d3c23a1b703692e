package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Delivers all that is due on this node, one message after the other; what fails is noted and does not hold up the rest. */
@ApplicationScoped
class OutboxRound {

    private static final Logger LOG = Logger.getLogger(OutboxRound.class.getName());

    private final OutboxDelivery delivery;
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    OutboxRound(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    /** Goes on until nothing is due that this node can deliver; does nothing while an earlier round is still going on. */
    public void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            while (deliverSome()) {
                // What is due next may have waited for what was just delivered.
            }
        } finally {
            running.set(false);
        }
    }

    private boolean deliverSome() {
        boolean any = false;
        List<Long> due = delivery.due();
        for (long id : due) {
            any |= deliver(id);
        }
        return any;
    }

    private boolean deliver(long id) {
        try {
            return delivery.deliver(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Message " + id + " of the outbox was not delivered and will be tried again", e);
            delivery.failed(id, e);
            return false;
        }
    }
}
