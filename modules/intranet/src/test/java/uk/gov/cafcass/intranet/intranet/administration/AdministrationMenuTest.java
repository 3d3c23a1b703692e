package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.page.MenuEntry;

/** Who administers sees what is administered, and who oversees the trail (§1, A-8). */
class AdministrationMenuTest {

    private final SignedInCaller caller = new SignedInCaller();
    private final AdministrationMenu menu = new AdministrationMenu(caller);

    private List<String> shown() {
        return List.of(menu.workingDays(), menu.accounts(), menu.teams(), menu.messages(), menu.auditTrail()).stream()
                .filter(MenuEntry::visible)
                .map(MenuEntry::label)
                .toList();
    }

    @Test
    void before_somebody_signed_in_there_is_nothing() {
        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_sees_its_own_lines(Role role) {
        caller.is(new StaffMember(1, "pat", "Pat Lee", Set.of(role)));
        assertThat(shown())
                .isEqualTo(
                        switch (role) {
                            case ADMINISTRATOR -> List.of("Working days", "Accounts", "Teams", "Undelivered messages");
                            case AUDITOR -> List.of("Working days", "Audit trail");
                            default -> List.of("Working days");
                        });
    }
}
