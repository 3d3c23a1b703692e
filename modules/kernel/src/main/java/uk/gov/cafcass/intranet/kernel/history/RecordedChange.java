package uk.gov.cafcass.intranet.kernel.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * One time that something was recorded or corrected (P-1).
 *
 * @param at when
 * @param by who did it
 * @param why the reason that they gave; may be empty
 * @param superseded what no longer held from then on
 * @param added what held instead, or besides
 */
public record RecordedChange<T>(OffsetDateTime at, StaffMember by, String why, List<T> superseded, List<T> added) {

    /** Of a single thing, what it said until then; empty when it was new. */
    public Optional<T> before() {
        return superseded.stream().findFirst();
    }

    /** Of a single thing, what it has said since; empty when it was taken off. */
    public Optional<T> after() {
        return added.stream().findFirst();
    }
}
