package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.look.page.CurrentUser;

/** Tells the look who is at the screen. */
@ApplicationScoped
public class SignedInUser implements CurrentUser {

    private final Caller caller;
    private final MyWorkScreen workplace;
    private final WorkCount count;
    private final Clock clock;

    @Inject
    SignedInUser(Caller caller, MyWorkScreen workplace, WorkCount count, Clock clock) {
        this.caller = caller;
        this.workplace = workplace;
        this.count = count;
        this.clock = clock;
    }

    @Override
    public boolean signedIn() {
        return caller.signedIn();
    }

    @Override
    public String username() {
        return caller.signedIn() ? caller.staff().username() : "";
    }

    @Override
    public String name() {
        return caller.signedIn() ? caller.staff().name() : "";
    }

    @Override
    public int workWaiting() {
        return caller.signedIn() ? count.of(workplace, clock) : 0;
    }
}
