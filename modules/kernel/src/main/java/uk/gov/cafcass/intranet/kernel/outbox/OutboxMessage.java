package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message for one handler. It waits; is delivered, and gone; or fails, and waits for longer each time until it is set aside. Numbers
 * are taken from the sequence one by one, so that they are in the order of storing whichever node stores.
 */
@Entity
@Table(name = "outbox_message", schema = "kernel")
public class OutboxMessage {

    /** The pauses after the first, the second … failure; a failure after the last pause sets the message aside, about nine hours on. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_id")
    @SequenceGenerator(
            name = "outbox_message_id",
            schema = "kernel",
            sequenceName = "outbox_message_id",
            allocationSize = 1)
    private long id;

    @Version
    private int version;

    private String handler;

    private String type;

    @Column(name = "ordering_key")
    private @Nullable String key;

    private String body;

    @Column(name = "stored_by")
    private @Nullable Long storedBy;

    @Column(name = "stored_at")
    private OffsetDateTime storedAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    private int attempts;

    @Column(name = "attempted_at")
    private @Nullable OffsetDateTime attemptedAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "set_aside")
    private boolean setAside;

    protected OutboxMessage() {}

    OutboxMessage(
            String handler,
            String type,
            @Nullable String key,
            String body,
            @Nullable Long storedBy,
            OffsetDateTime now) {
        this.handler = handler;
        this.type = type;
        this.key = key;
        this.body = body;
        this.storedBy = storedBy;
        this.storedAt = now;
        this.dueAt = now;
    }

    /** Notes that an attempt failed: it waits for the next pause, or is set aside after the last one. */
    void failed(OffsetDateTime now, String error) {
        attempts++;
        attemptedAt = now;
        lastError = error;
        if (attempts > PAUSES.size()) {
            setAside = true;
        } else {
            dueAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Lets it be tried at once, and after a failure with all the pauses again. */
    void tryAgain(OffsetDateTime now) {
        setAside = false;
        attempts = 0;
        dueAt = now;
    }

    String handler() {
        return handler;
    }

    String body() {
        return body;
    }

    Delivery delivery() {
        return new Delivery(id, attempts + 1, Optional.ofNullable(storedBy), storedAt);
    }

    MessageSummary summary() {
        return new MessageSummary(
                id,
                type,
                handler,
                setAside,
                storedAt,
                attempts,
                Optional.ofNullable(attemptedAt),
                setAside ? Optional.empty() : Optional.of(dueAt),
                Optional.ofNullable(lastError));
    }
}
