package uk.gov.cafcass.intranet.standalone;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps the first severe thing with a cause that the server logs while it starts: Payara itself only says that the deployment
 * failed. Named in {@code logging.properties}, so it is public and has a constructor without arguments.
 */
public final class FirstFailure extends Handler {

    private static final AtomicReference<LogRecord> FIRST = new AtomicReference<>();

    /** For {@code java.util.logging}. */
    public FirstFailure() {
        setLevel(Level.SEVERE);
    }

    /** What lay at the bottom of it, in one line; empty when nothing severe was logged. */
    static Optional<String> seen() {
        return Optional.ofNullable(FIRST.get()).map(FirstFailure::reason);
    }

    private static String reason(LogRecord severe) {
        Throwable thrown = severe.getThrown();
        return thrown == null ? OneLine.of(severe.getMessage()) : OneLine.of(thrown);
    }

    @Override
    public void publish(LogRecord severe) {
        if (isLoggable(severe)) {
            FIRST.accumulateAndGet(
                    severe,
                    (first, next) ->
                            first == null || (first.getThrown() == null && next.getThrown() != null) ? next : first);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
