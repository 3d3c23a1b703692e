package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** G-9: who may read, register, answer and correct, for every role, state, and whether they were asked. */
class AccessTest {

    /** Somebody with a role in front of a request in a state; asked to answer its question, or not. */
    record Case(Role role, RequestState state, boolean asked) {}

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Role role : Role.values()) {
            for (RequestState state : RequestState.values()) {
                cases.add(new Case(role, state, true));
                cases.add(new Case(role, state, false));
            }
        }
        return cases.stream();
    }

    private static Access of(@Nullable StaffMember who) {
        return new Access(new Caller() {
            @Override
            public StaffMember staff() {
                if (who == null) {
                    throw Problem.of(Kind.NOT_SIGNED_IN, "caller.not-signed-in", "Sign in first.");
                }
                return who;
            }

            @Override
            public boolean signedIn() {
                return who != null;
            }
        });
    }

    private static @Nullable Kind refusal(ThrowingCallable work) {
        @Nullable Problem problem = catchThrowableOfType(Problem.class, work);
        return problem == null ? null : problem.kind();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_question_is_answered_by_governance_and_by_the_information_owner_who_was_asked(Case each) {
        StaffMember who = RequestFixture.staff(each.asked() ? RequestFixture.INA.id() : 99, "who", each.role());
        Request request = RequestFixture.received(1);
        request.assign(1, RequestFixture.INA.id());
        var question = request.question(1);
        boolean may = each.role() == Role.GOVERNANCE || (each.role() == Role.INFORMATION_OWNER && each.asked());
        Access access = of(who);
        assertThat(access.mayAnswer(question)).isEqualTo(may);
        assertThat(access.mayAnswer(request, 1)).isEqualTo(may);
        assertThat(access.mayAnswer(request, 2)).isFalse();
        assertThat(refusal(() -> access.mustAnswer(question))).isEqualTo(may ? null : Kind.NOT_ALLOWED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answers_change_while_they_are_gathered_and_drafted_and_outcomes_once_the_reply_has_gone(Case each) {
        StaffMember who = RequestFixture.staff(99, "who", each.role());
        Request request = RequestFixture.in(each.state());
        Access access = of(who);
        boolean governance = each.role() == Role.GOVERNANCE;
        assertThat(access.mayAnswerNow(request, request.question(1)))
                .isEqualTo(governance
                        && Set.of(RequestState.GATHERING, RequestState.DRAFTING).contains(each.state()));
        assertThat(access.mayCorrectNow(request))
                .isEqualTo(governance
                        && Set.of(RequestState.SENT, RequestState.CLOSED).contains(each.state()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void governance_and_approvers_read_and_governance_alone_registers(Role role) {
        Access access = of(RequestFixture.staff(9, "who", role));
        boolean reads = EnumSet.of(Role.GOVERNANCE, Role.APPROVER).contains(role);
        assertThat(access.mayRead()).isEqualTo(reads);
        assertThat(refusal(access::reader)).isEqualTo(reads ? null : Kind.NOT_ALLOWED);
        assertThat(access.mayRegister()).isEqualTo(role == Role.GOVERNANCE);
        assertThat(refusal(access::governance)).isEqualTo(role == Role.GOVERNANCE ? null : Kind.NOT_ALLOWED);
        assertThat(refusal(access::anybody)).isNull();
    }

    @Test
    void who_is_not_signed_in_may_nothing_and_is_told_to_sign_in() {
        Access access = of(null);
        assertThat(access.mayRead()).isFalse();
        assertThat(access.mayRegister()).isFalse();
        assertThat(refusal(access::reader)).isEqualTo(Kind.NOT_SIGNED_IN);
        assertThat(refusal(access::governance)).isEqualTo(Kind.NOT_SIGNED_IN);
        assertThat(refusal(access::anybody)).isEqualTo(Kind.NOT_SIGNED_IN);
    }
}
