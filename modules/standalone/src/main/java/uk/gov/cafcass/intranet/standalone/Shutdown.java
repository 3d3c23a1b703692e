package uk.gov.cafcass.intranet.standalone;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import sun.misc.Signal;

/**
 * Takes down what was started, last one first, when the user or the system says so, whatever the phase.
 *
 * <p>Signals are handled here and not in JVM shutdown hooks: those run all at once, and Payara brings its own, so that the
 * database would go while the server still writes.
 */
final class Shutdown implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final PrintStream out;
    private volatile boolean asked;

    Shutdown(PrintStream out) {
        this.out = out;
    }

    /** From now on Ctrl-C, a polite kill, and the terminal's closing stop everything and end the JVM with 0. */
    void onSignals() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            Signal.handle(new Signal(name), signal -> stopAndEnd());
        }
    }

    private void stopAndEnd() {
        if (asked) {
            return;
        }
        asked = true;
        int code = 0;
        try {
            out.println("\nStopping.");
            close();
        } catch (RuntimeException e) {
            out.println(OneLine.of(e));
            code = 1;
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    /** Starts something that cannot be left half started: a signal waits until it is up, and then takes it down. */
    synchronized <T extends AutoCloseable> T starting(Supplier<T> start) {
        return alsoStop(start.get());
    }

    /** Will take this down before all that came earlier. */
    synchronized <T extends AutoCloseable> T alsoStop(T started) {
        open.push(started);
        return started;
    }

    /** Blocks until a signal ends the JVM. */
    void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a signal came. What fails after it, fails because of it. */
    boolean asked() {
        return asked;
    }

    @Override
    public synchronized void close() {
        RuntimeException first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                first = first == null ? new IllegalStateException(e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
