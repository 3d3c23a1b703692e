package uk.gov.cafcass.intranet.kernel.background;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * How far work in the background is. Whoever does the work comes forward every second or so and stores this, for everybody to see.
 *
 * @param stage what is done just now, in the words of a page
 * @param done so many of them
 * @param total of so many; 0 when that is not known
 * @param movedAt when it last came forward
 */
public record Progress(String stage, int done, int total, OffsetDateTime movedAt) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Whether it has not come forward for long: the server that did the work was stopped. */
    public boolean isStuck(OffsetDateTime now) {
        return movedAt.plus(PATIENCE).isBefore(now);
    }
}
