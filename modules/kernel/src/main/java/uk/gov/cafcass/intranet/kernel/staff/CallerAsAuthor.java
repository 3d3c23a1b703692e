package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.audit.AuditAuthor;

/** Audit lines carry the name of the caller. */
@ApplicationScoped
class CallerAsAuthor implements AuditAuthor {

    private final Caller caller;

    @Inject
    CallerAsAuthor(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String username() {
        return caller.signedIn() ? caller.staff().username() : "nobody";
    }
}
