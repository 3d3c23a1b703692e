package uk.gov.cafcass.intranet.look.records;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;

/**
 * One line of a timeline.
 *
 * @param at a date or a moment, shown in London's time
 * @param what what happened: {@code Sent for clearance}
 * @param who who did it; null when nobody in particular did
 * @param detail one more sentence; null when there is nothing to add
 */
public record TimelineEntry(Temporal at, String what, @Nullable String who, @Nullable String detail) {

    /** A line that the kernel's timeline keeps, with a capital letter. */
    public static TimelineEntry of(TimelineLine line) {
        return new TimelineEntry(
                line.at(), capital(line.what()), line.by().name(), line.detail().isEmpty() ? null : line.detail());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The same without its detail, where that stands elsewhere on the page. */
    public TimelineEntry withoutDetail() {
        return new TimelineEntry(at, what, who, null);
    }
}
