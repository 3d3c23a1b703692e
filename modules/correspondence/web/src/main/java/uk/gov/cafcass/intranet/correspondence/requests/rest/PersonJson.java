package uk.gov.cafcass.intranet.correspondence.requests.rest;

import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** Somebody of the staff. */
public record PersonJson(String username, String name) {

    static PersonJson of(StaffMember staff) {
        return new PersonJson(staff.username(), staff.name());
    }
}
