package uk.gov.cafcass.intranet.correspondence.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** The staff whom a record names, fetched at once. */
record People(Map<Long, StaffMember> byId) {

    static People of(Accounts accounts, Collection<Long> ids) {
        return new People(accounts.named(Set.copyOf(ids)));
    }

    StaffMember named(long id) {
        return byId.getOrDefault(id, new StaffMember(id, "unknown", "Unknown", Set.of()));
    }
}
