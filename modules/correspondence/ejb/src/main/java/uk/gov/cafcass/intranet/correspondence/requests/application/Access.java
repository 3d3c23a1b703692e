package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * Who may do what with requests (domain §1): GOVERNANCE works on all of them, APPROVER reads them, an information owner sees
 * the questions that they were asked and nothing else.
 */
@ApplicationScoped
public class Access {

    private final Caller caller;

    @Inject
    public Access(Caller caller) {
        this.caller = caller;
    }

    /** Somebody who may register, assign and add. */
    public StaffMember governance() {
        return caller.require(Role.GOVERNANCE);
    }

    /** Somebody who may read whole requests. */
    public StaffMember reader() {
        return caller.require(Role.GOVERNANCE, Role.APPROVER);
    }

    /** Whether the caller may read whole requests. */
    public boolean mayRead() {
        return caller.signedIn() && caller.staff().isAny(Role.GOVERNANCE, Role.APPROVER);
    }

    /** Whether the caller may register requests. */
    public boolean mayRegister() {
        return caller.signedIn() && caller.staff().is(Role.GOVERNANCE);
    }

    /** Somebody signed in, whatever their role. */
    public StaffMember anybody() {
        return caller.staff();
    }

    /** Whether the caller may write an answer to this question at all, in whatever state. */
    boolean mayAnswer(Question question) {
        StaffMember staff = caller.staff();
        return staff.is(Role.GOVERNANCE) || asked(staff, question);
    }

    /** Whether the caller may write an answer to this question now. */
    boolean mayAnswerNow(Request request, Question question) {
        return request.state().answersMayChange() && mayAnswer(question);
    }

    /** Whether the caller may correct the outcome of a question now. */
    boolean mayCorrectNow(Request request) {
        return request.state().outcomesMayBeCorrected() && caller.staff().is(Role.GOVERNANCE);
    }

    /** Says no unless the caller may write an answer to this question. */
    public StaffMember mustAnswer(Question question) {
        if (!mayAnswer(question)) {
            throw notAsked();
        }
        return caller.staff();
    }

    /** Whether the caller may write an answer to the question with this number, if there is one. */
    boolean mayAnswer(Request request, int number) {
        return request.questions().stream().anyMatch(question -> question.number() == number && mayAnswer(question));
    }

    /** The same words whether there is such a question or not: who was not asked learns nothing. */
    public static Problem notAsked() {
        return Problem.of(Kind.NOT_ALLOWED, "question.not-asked", "You were not asked to answer this question.")
                .rule("G-9");
    }

    private static boolean asked(StaffMember staff, Question question) {
        return staff.is(Role.INFORMATION_OWNER)
                && question.ownerId().filter(owner -> owner == staff.id()).isPresent();
    }
}
