package uk.gov.cafcass.intranet.kernel.outbox;

/**
 * Does what follows from one kind of message. Every CDI bean that implements this is found; each gets its own copy of each message, in a
 * transaction of its own in which nobody is signed in. An exception rolls that transaction back, and the message is tried again later.
 *
 * @param <M> the record, marked with {@link MessageType}
 */
public interface MessageHandler<M> {

    /** Names this handler for as long as messages to it may be stored; renaming or moving the class must not change it. */
    String name();

    /** The kind of message that it handles. */
    Class<M> type();

    /** Whether this message concerns the handler; asked when it is stored, and nothing is stored when it does not. */
    default boolean wants(M message) {
        return true;
    }

    /** Handles the message; it may have been given before, see the guarantee of this package. */
    void handle(M message, Delivery delivery);
}
