package uk.gov.cafcass.intranet.look.forms;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * A step or a removal, which has no fields that could be put together with somebody else's change: the first try is refused
 * and tells what they changed; who then tries again has seen it. Whoever edits a record has {@link KeepingScreen}.
 */
public final class StaleEdit {

    private StaleEdit() {}

    /**
     * Saves.
     *
     * @param seen takes the version of what stands there now, when that is what the problem tells
     */
    public static <T> T told(Supplier<T> save, LongConsumer seen) {
        try {
            return save.get();
        } catch (Problem problem) {
            if (problem.kind() == Kind.STALE && problem.extras().get("version") instanceof Number version) {
                seen.accept(version.longValue());
            }
            throw problem;
        }
    }
}
