package uk.gov.cafcass.intranet.standalone;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what cannot call back. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** Looks ten times a second until it is so; false when it was not within the time, or the thread was interrupted. */
    static boolean until(BooleanSupplier so, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
