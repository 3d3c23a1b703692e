package uk.gov.cafcass.intranet.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.look.Visitor;

/** Tells the look who is at the screen. */
@ApplicationScoped
public class PersonAtTheScreen implements Visitor {

    private final Caller caller;
    private final Workplace workplace;
    private final WorkCount count;
    private final Clock clock;

    @Inject
    PersonAtTheScreen(Caller caller, Workplace workplace, WorkCount count, Clock clock) {
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
