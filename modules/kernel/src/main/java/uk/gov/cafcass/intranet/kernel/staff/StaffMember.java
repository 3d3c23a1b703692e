package uk.gov.cafcass.intranet.kernel.staff;

import java.util.Set;

/**
 * A member of staff, as everybody else in the code sees them.
 *
 * @param id of the account
 * @param username what they sign in with
 * @param name their own name, as shown to colleagues
 * @param roles what they may do; may be empty
 */
public record StaffMember(long id, String username, String name, Set<Role> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** Whether they hold this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they hold at least one of these roles. */
    public boolean isAny(Role... any) {
        for (Role role : any) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }
}
