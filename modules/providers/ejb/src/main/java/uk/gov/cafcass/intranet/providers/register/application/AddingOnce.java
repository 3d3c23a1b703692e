package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.LongSupplier;
import uk.gov.cafcass.intranet.kernel.idempotency.Idempotency;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Adds something to the register once, however often it arrives under the same key. COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class AddingOnce {

    private final Idempotency repeats;
    private final Access access;

    @Inject
    AddingOnce(Idempotency repeats, Access access) {
        this.repeats = repeats;
        this.access = access;
    }

    /**
     * Adds it, unless that was done under this key.
     *
     * @param key the sender's Idempotency-Key
     * @param fingerprint of what was sent
     * @param adding does it, and says under which number it is found
     * @return the number
     * @throws Problem {@link Kind#CONFLICT} when the key was used for something else
     */
    public long under(String key, String fingerprint, LongSupplier adding) {
        access.commissioner();
        return Long.parseLong(repeats.once(key, fingerprint, () -> Long.toString(adding.getAsLong())));
    }
}
