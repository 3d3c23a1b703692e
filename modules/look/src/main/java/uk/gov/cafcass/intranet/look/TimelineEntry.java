package uk.gov.cafcass.intranet.look;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param at a date or a moment, shown in London's time
 * @param what what happened: {@code Sent for clearance}
 * @param who who did it; null when nobody in particular did
 * @param detail one more sentence; null when there is nothing to add
 */
public record TimelineEntry(Temporal at, String what, @Nullable String who, @Nullable String detail) {}
