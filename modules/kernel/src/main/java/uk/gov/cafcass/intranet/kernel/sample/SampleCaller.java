package uk.gov.cafcass.intranet.kernel.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** The sample staff, as whom samples go through the services. */
@ApplicationScoped
public class SampleCaller {

    private final SignIn signIn;
    private final SignedInCaller caller;

    @Inject
    SampleCaller(SignIn signIn, SignedInCaller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    /** Whoever holds this role in the sample. */
    public StaffMember of(Role role) {
        String username = SampleStaff.username(role);
        return signIn.stillOpen(username)
                .orElseThrow(() -> new IllegalStateException("The sample account " + username + " is not there"));
    }

    /** From now on it is they who ask. */
    public void is(Role role) {
        caller.is(of(role));
    }
}
