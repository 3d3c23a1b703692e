package uk.gov.cafcass.intranet.kernel.outbox;

import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** Delivery as the timer of a node does it, for tests. */
public final class OutboxRounds {

    private OutboxRounds() {}

    /** Delivers all that is due, each step in a transaction of its own. */
    public static void run(Transactions transactions) {
        OutboxDelivery steps = transactions.call(services -> new OwnSteps(
                transactions,
                services.get(OutboxMessages.class),
                services.get(MessageHandlers.class),
                services.get(Clock.class)));
        new OutboxRound(steps).run();
    }

    private static final class OwnSteps extends OutboxDelivery {

        private final Transactions transactions;

        OwnSteps(Transactions transactions, OutboxMessages messages, MessageHandlers handlers, Clock clock) {
            super(messages, handlers, clock);
            this.transactions = transactions;
        }

        @Override
        public List<Long> due() {
            return transactions.call(
                    services -> services.get(OutboxDelivery.class).due());
        }

        @Override
        public boolean deliver(long id) {
            return transactions.call(
                    services -> services.get(OutboxDelivery.class).deliver(id));
        }

        @Override
        public void failed(long id, Throwable error) {
            transactions.run(services -> services.get(OutboxDelivery.class).failed(id, error));
        }
    }
}
