package uk.gov.cafcass.intranet.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** The menu offers requests to those who may read them (§1), and to nobody before they signed in. */
class CorrespondenceMenuTest {

    private final SignedInCaller caller = new SignedInCaller();
    private final CorrespondenceMenu menu = new CorrespondenceMenu(new Access(caller));

    @ParameterizedTest
    @EnumSource(Role.class)
    void requests_and_letterheads_are_for_governance_and_approvers(Role role) {
        assertThat(menu.requests().visible()).isFalse();
        caller.is(new StaffMember(1, "pat", "Pat Lee", Set.of(role)));
        boolean reads = role == Role.GOVERNANCE || role == Role.APPROVER;
        assertThat(menu.requests().visible()).isEqualTo(reads);
        assertThat(menu.letterheads().visible()).isEqualTo(reads);
    }
}
