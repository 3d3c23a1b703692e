package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.page.MenuEntry;
import uk.gov.cafcass.intranet.look.page.MenuLine;

/** The lines of the kernel's own screens in the menu. */
@ApplicationScoped
public class AdministrationMenu {

    private final Caller caller;

    @Inject
    AdministrationMenu(Caller caller) {
        this.caller = caller;
    }

    @Produces
    MenuEntry workingDays() {
        return new MenuLine(
                "Reference",
                "Working days",
                "/calendar/working-days",
                Set.of("/calendar/bank-holiday", "/calendar/add-bank-holiday"),
                800,
                caller::signedIn);
    }

    @Produces
    MenuEntry accounts() {
        return new MenuLine(
                "Administration",
                "Accounts",
                "/administration/accounts",
                Set.of("/administration/account", "/administration/new-account"),
                900,
                () -> holds(Role.ADMINISTRATOR));
    }

    @Produces
    MenuEntry teams() {
        return new MenuLine(
                "Administration",
                "Teams",
                "/administration/teams",
                Set.of("/administration/team"),
                910,
                () -> holds(Role.ADMINISTRATOR));
    }

    @Produces
    MenuEntry messages() {
        return new MenuLine(
                "Administration",
                "Undelivered messages",
                "/administration/messages",
                Set.of(),
                920,
                () -> holds(Role.ADMINISTRATOR));
    }

    @Produces
    MenuEntry auditTrail() {
        return new MenuLine("Oversight", "Audit trail", "/audit", Set.of(), 950, () -> holds(Role.AUDITOR));
    }

    private boolean holds(Role role) {
        return caller.signedIn() && caller.staff().is(role);
    }
}
