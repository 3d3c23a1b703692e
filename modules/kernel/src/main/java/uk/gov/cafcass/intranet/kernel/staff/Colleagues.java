package uk.gov.cafcass.intranet.kernel.staff;

import java.util.Map;
import java.util.Set;

/**
 * Some members of staff by the ids of their accounts, as records remember them.
 *
 * @param byId those that were found, closed accounts included
 */
public record Colleagues(Map<Long, StaffMember> byId) {

    public Colleagues {
        byId = Map.copyOf(byId);
    }

    /** The one with this id; called Unknown when there is no such account, so that what they did can still be shown. */
    public StaffMember of(long id) {
        StaffMember known = byId.get(id);
        return known == null ? new StaffMember(id, "unknown", "Unknown", Set.of()) : known;
    }
}
