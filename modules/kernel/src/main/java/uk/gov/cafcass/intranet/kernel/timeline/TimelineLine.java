package uk.gov.cafcass.intranet.kernel.timeline;

import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * A line of a timeline, for its reader.
 *
 * @param what in the past tense and a few words: {@code sent for clearance}
 * @param detail what was written with it; may be empty
 */
public record TimelineLine(OffsetDateTime at, StaffMember by, String what, String detail) {}
