package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The steps of delivering, each a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxDelivery {

    private static final int AT_A_TIME = 100;

    private final OutboxMessages messages;
    private final MessageHandlers handlers;
    private final Clock clock;

    @Inject
    OutboxDelivery(OutboxMessages messages, MessageHandlers handlers, Clock clock) {
        this.messages = messages;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** The numbers of messages that can be delivered now, at most 100. */
    public List<Long> due() {
        return messages.due(now(), AT_A_TIME);
    }

    /**
     * Gives a message to its handler and removes it, in one transaction; if either fails, neither has happened. There is a request context
     * of its own, with nobody signed in.
     *
     * @return whether it was delivered; not when another node is at it or has been
     */
    @ActivateRequestContext
    public boolean deliver(long id) {
        Optional<OutboxMessage> due = messages.lockIfDue(id, now());
        due.ifPresent(message -> {
            handle(handler(message), message);
            messages.remove(message);
        });
        return due.isPresent();
    }

    /** Notes that a delivery failed, unless another node delivers it meanwhile. */
    public void failed(long id, Throwable error) {
        OffsetDateTime now = now();
        messages.lockIfDue(id, now).ifPresent(message -> message.failed(now, ErrorFormats.of(error)));
    }

    private MessageHandler<?> handler(OutboxMessage message) {
        return handlers.named(message.handler())
                .orElseThrow(() -> new IllegalStateException("No handler is called " + message.handler()));
    }

    private static <M> void handle(MessageHandler<M> handler, OutboxMessage message) {
        handler.handle(MessageBody.read(message.body(), handler.type()), message.delivery());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
