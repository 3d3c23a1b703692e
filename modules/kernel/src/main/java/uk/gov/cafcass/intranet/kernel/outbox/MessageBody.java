package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

/** Messages as JSON, and back. */
final class MessageBody {

    private static final Jsonb JSON = JsonbBuilder.create();

    private MessageBody() {}

    static String write(Object message) {
        return JSON.toJson(message);
    }

    /**
     * Reads what was written.
     *
     * @throws JsonbException when the record has changed so that it cannot hold it any more
     */
    static <M> M read(String body, Class<M> type) {
        return JSON.fromJson(body, type);
    }

    /** The lasting name of a kind of message. */
    static String typeOf(Class<?> record) {
        MessageType type = record.getAnnotation(MessageType.class);
        if (type == null) {
            throw new IllegalArgumentException(record.getName() + " has no @MessageType");
        }
        return type.value();
    }
}
