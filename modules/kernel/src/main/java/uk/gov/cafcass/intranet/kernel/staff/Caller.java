package uk.gov.cafcass.intranet.kernel.staff;

import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * Who is asking. Services ask it for permission; screens ask the same to know what to show. There is one for each request
 * that comes in, whether from a screen or through the API.
 */
public interface Caller {

    /**
     * The member of staff who is asking.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} when nobody is signed in
     */
    StaffMember staff();

    /** Whether anybody is signed in. */
    boolean signedIn();

    /**
     * The member of staff who is asking, if they hold one of these roles.
     *
     * @throws Problem {@link Kind#NOT_ALLOWED} when they hold none of them
     */
    default StaffMember require(Role... any) {
        StaffMember staff = staff();
        if (!staff.isAny(any)) {
            throw Problem.of(
                    Kind.NOT_ALLOWED,
                    "role.missing",
                    "Your role does not allow this. Ask your manager if you need it for your work.");
        }
        return staff;
    }
}
