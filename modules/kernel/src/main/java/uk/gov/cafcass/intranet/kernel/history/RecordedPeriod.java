package uk.gov.cafcass.intranet.kernel.history;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When we knew something, and from whom.
 *
 * @param recorded from when on
 * @param superseded until when; empty while we still hold it true
 */
public record RecordedPeriod(Recorded recorded, Optional<Recorded> superseded) {

    /**
     * The moment of what is written now: after the last thing that is known, even if the clock was put back, and after any moment of which
     * somebody may have asked.
     */
    public static OffsetDateTime next(OffsetDateTime now, Optional<OffsetDateTime> last) {
        OffsetDateTime next = now.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
        return last.map(moment -> moment.plus(1, ChronoUnit.MICROS))
                .filter(next::isBefore)
                .orElse(next);
    }

    /**
     * Somebody knew something, or knew better.
     *
     * @param by the account of whoever wrote it down
     * @param why the reason that they gave; may be empty
     */
    public record Recorded(OffsetDateTime at, long by, String why) {}
}
