package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * Who may do what with the register (domain §1): COMMISSIONER keeps it; PRACTITIONER, SERVICE_MANAGER and GOVERNANCE read it.
 */
@ApplicationScoped
public class Access {

    private static final Role[] READERS = {Role.PRACTITIONER, Role.SERVICE_MANAGER, Role.COMMISSIONER, Role.GOVERNANCE};

    private final Caller caller;

    @Inject
    Access(Caller caller) {
        this.caller = caller;
    }

    /** Whoever is signed in. */
    StaffMember anybody() {
        return caller.staff();
    }

    /** Somebody who may read the register. */
    StaffMember reader() {
        return caller.require(READERS);
    }

    /** Somebody who keeps the register. */
    StaffMember commissioner() {
        return caller.require(Role.COMMISSIONER);
    }

    /** Whether the caller may read the register. */
    public boolean mayRead() {
        return caller.signedIn() && caller.staff().isAny(READERS);
    }

    /** Whether the caller keeps the register. */
    public boolean mayEdit() {
        return caller.signedIn() && caller.staff().is(Role.COMMISSIONER);
    }
}
