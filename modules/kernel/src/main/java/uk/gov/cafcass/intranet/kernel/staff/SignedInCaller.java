package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The caller of one request; told once who it is, by whatever checked the password or the token. */
@RequestScoped
public class SignedInCaller implements Caller {

    private @Nullable StaffMember staff;

    /** Says who is asking in this request. */
    public void is(StaffMember member) {
        staff = member;
    }

    @Override
    public StaffMember staff() {
        if (staff == null) {
            throw Problem.of(Kind.NOT_SIGNED_IN, "caller.not-signed-in", "Sign in first.");
        }
        return staff;
    }

    @Override
    public boolean signedIn() {
        return staff != null;
    }
}
