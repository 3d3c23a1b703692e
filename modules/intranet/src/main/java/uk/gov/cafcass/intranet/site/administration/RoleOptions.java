package uk.gov.cafcass.intranet.site.administration;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.Option;

/** Roles as checkboxes. */
final class RoleOptions {

    private RoleOptions() {}

    static List<Option> all() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.label()))
                .toList();
    }

    static Set<Role> roles(Collection<String> chosen) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        chosen.forEach(one -> roles.add(Role.valueOf(one)));
        return roles;
    }
}
