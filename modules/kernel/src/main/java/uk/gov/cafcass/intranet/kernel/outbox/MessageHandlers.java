package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Every handler of every module. */
@ApplicationScoped
class MessageHandlers {

    private final Instance<MessageHandler<?>> handlers;

    @Inject
    MessageHandlers(@Any Instance<MessageHandler<?>> handlers) {
        this.handlers = handlers;
    }

    /** Those that want this message. */
    List<MessageHandler<?>> wanting(Object message) {
        return handlers.stream().filter(handler -> wants(handler, message)).toList();
    }

    Optional<MessageHandler<?>> named(String name) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(name))
                .<MessageHandler<?>>map(handler -> handler)
                .findFirst();
    }

    private static <M> boolean wants(MessageHandler<M> handler, Object message) {
        return handler.type().isInstance(message)
                && handler.wants(handler.type().cast(message));
    }
}
