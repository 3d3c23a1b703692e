package uk.gov.cafcass.intranet.kernel.timeline;

import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;

/**
 * Something that happened to a record.
 *
 * @param accountId of whoever did it
 * @param what in the past tense and a few words: {@code sent for clearance}
 * @param detail what was written with it; may be empty
 */
public record Happening(OffsetDateTime at, long accountId, String what, String detail) {

    /** The same with the name of whoever did it, for its reader. */
    public TimelineLine by(Colleagues colleagues) {
        return new TimelineLine(at, colleagues.of(accountId), what, detail);
    }
}
