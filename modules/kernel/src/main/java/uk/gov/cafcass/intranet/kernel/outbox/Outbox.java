package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/** Where a service puts an event or a message that must not be lost; the guarantee stands with this package. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    private final OutboxMessages messages;
    private final MessageHandlers handlers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Outbox(OutboxMessages messages, MessageHandlers handlers, Caller caller, Clock clock) {
        this.messages = messages;
        this.handlers = handlers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Stores a message as part of the present transaction, once for each handler that wants it, in no particular order.
     *
     * @param message a record with a {@link MessageType}
     * @throws IllegalArgumentException when it has none
     */
    public void store(Object message) {
        store(message, null);
    }

    /**
     * Stores a message as part of the present transaction, to be delivered after all that was stored before under the same key.
     *
     * @param key what the messages are about: {@code organisation 17}
     * @param message a record with a {@link MessageType}
     * @throws IllegalArgumentException when it has none
     */
    public void storeInOrder(String key, Object message) {
        store(message, key);
    }

    private void store(Object message, @Nullable String key) {
        String type = MessageBody.typeOf(message.getClass());
        List<MessageHandler<?>> wanting = handlers.wanting(message);
        if (wanting.isEmpty()) {
            return;
        }
        String body = MessageBody.write(message);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Long by = caller.signedIn() ? caller.staff().id() : null;
        wanting.forEach(handler -> messages.add(new OutboxMessage(handler.name(), type, key, body, by, now)));
    }
}
