package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * Who may do what with the register (domain §1): COMMISSIONER keeps it; PRACTITIONER, SERVICE_MANAGER and GOVERNANCE read it. What is
 * paid to whom is read by COMMISSIONER and by GOVERNANCE, who answer for it to the public.
 */
@ApplicationScoped
public class Access {

    private static final Role[] READERS = {Role.PRACTITIONER, Role.SERVICE_MANAGER, Role.COMMISSIONER, Role.GOVERNANCE};
    private static final Role[] READERS_OF_MONEY = {Role.COMMISSIONER, Role.GOVERNANCE};

    private final Caller caller;

    @Inject
    public Access(Caller caller) {
        this.caller = caller;
    }

    /** Whoever is signed in. */
    public StaffMember anybody() {
        return caller.staff();
    }

    /** Somebody who may read the register. */
    public StaffMember reader() {
        return caller.require(READERS);
    }

    /** Somebody who keeps the register. */
    public StaffMember commissioner() {
        return caller.require(Role.COMMISSIONER);
    }

    /** Somebody who may read contracts, grants and the figures of a year. */
    public StaffMember readerOfMoney() {
        return caller.require(READERS_OF_MONEY);
    }

    /** Whether the caller may read contracts, grants and the figures of a year. */
    public boolean mayReadMoney() {
        return caller.signedIn() && caller.staff().isAny(READERS_OF_MONEY);
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
