package uk.gov.cafcass.intranet.kernel.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The request that is being answered, as far as it can be a repeat: under its key what it makes is made once. A request without a key,
 * such as that of a page, makes it each time.
 */
@RequestScoped
public class IdempotentRequest {

    private final Idempotency idempotency;
    private @Nullable String key;
    private String address = "";
    private Supplier<String> body = () -> "";

    @Inject
    IdempotentRequest(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * It has a key.
     *
     * @param sender the key that its sender chose
     * @param where it was sent to, and how: method, path and query
     * @param what a fingerprint of its body; asked for when the body has been read
     */
    public void under(String sender, String where, Supplier<String> what) {
        key = sender;
        address = where;
        body = what;
    }

    /** What was sent, where the bytes of the body do not say: a form has a boundary of its own each time. */
    public void sent(String... what) {
        body = () -> String.join("\n", what);
    }

    /**
     * Makes something that is found by a number, in one transaction with the record that it was made.
     *
     * @return the number: of what was made, now or the first time
     * @throws Problem {@link Kind#CONFLICT} when the key was used for something else
     */
    public long once(LongSupplier making) {
        return once(making::getAsLong, made -> Long.toString(made), Long::parseLong);
    }

    /**
     * Makes something, in one transaction with the record that it was made.
     *
     * @param name by which what was made is found again
     * @param again finds it
     * @return what was made, or what was made the first time as it is now
     * @throws Problem {@link Kind#CONFLICT} when the key was used for something else
     */
    public <T> T once(Supplier<T> making, Function<T, String> name, Function<String, T> again) {
        String sender = key;
        if (sender == null) {
            return making.get();
        }
        AtomicReference<@Nullable T> first = new AtomicReference<>();
        String found = idempotency.once(sender, fingerprint(), () -> {
            T made = making.get();
            first.set(made);
            return name.apply(made);
        });
        T made = first.get();
        return made == null ? again.apply(found) : made;
    }

    private String fingerprint() {
        return Fingerprint.sha256((address + "\n" + body.get()).getBytes(StandardCharsets.UTF_8));
    }
}
