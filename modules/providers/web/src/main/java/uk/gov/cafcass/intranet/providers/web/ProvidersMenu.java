package uk.gov.cafcass.intranet.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.look.page.MenuEntry;
import uk.gov.cafcass.intranet.look.page.MenuLine;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The lines of the module in the menu. */
@ApplicationScoped
public class ProvidersMenu {

    private static final String SECTION = "Providers";

    private final Access access;
    private final Caller caller;

    @Inject
    ProvidersMenu(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    @Produces
    MenuEntry dashboard() {
        return new MenuLine(SECTION, "Commissioning", "/providers/dashboard", Set.of(), 190, access::mayEdit);
    }

    @Produces
    MenuEntry centres() {
        Set<String> below = Set.of("/providers/centre", "/providers/document-form", "/providers/document-withdrawal");
        return new MenuLine(SECTION, "Centres and services", "/providers/centres", below, 200, access::mayRead);
    }

    @Produces
    MenuEntry organisations() {
        Set<String> below = Set.of("/providers/organisation", "/providers/edit-organisation");
        return new MenuLine(SECTION, "Organisations", "/providers/organisations", below, 210, access::mayRead);
    }

    @Produces
    MenuEntry policies() {
        Set<String> below = Set.of("/providers/add-policy");
        return new MenuLine(SECTION, "Policies", "/providers/policies", below, 220, access::mayRead);
    }

    @Produces
    MenuEntry gaps() {
        return new MenuLine(SECTION, "Gaps in the map", "/providers/gaps", Set.of(), 230, access::mayRead);
    }

    @Produces
    MenuEntry contractsAndGrants() {
        Set<String> below = Set.of(
                "/providers/framework",
                "/providers/framework-form",
                "/providers/contract",
                "/providers/contract-form",
                "/providers/price-form",
                "/providers/grants",
                "/providers/grant",
                "/providers/grant-form");
        return new MenuLine(SECTION, "Contracts and grants", "/providers/contracts", below, 234, access::mayReadMoney);
    }

    @Produces
    MenuEntry moneyByYear() {
        Set<String> below = Set.of(
                "/providers/year",
                "/providers/budget-line",
                "/providers/units",
                "/providers/volume",
                "/providers/forecast",
                "/providers/switch-over");
        return new MenuLine(SECTION, "Money by year", "/providers/years", below, 237, access::mayReadMoney);
    }

    @Produces
    MenuEntry boardPapers() {
        Set<String> below =
                Set.of("/providers/board-paper", "/providers/board-paper-section", "/providers/board-paper-details");
        return new MenuLine(SECTION, "Board paper", "/providers/board-papers", below, 240, access::mayReadMoney);
    }

    @Produces
    MenuEntry informationSheets() {
        Set<String> below = Set.of("/providers/information-sheet");
        return new MenuLine(
                SECTION, "Information sheets", "/providers/information-sheets", below, 205, access::mayRead);
    }

    @Produces
    MenuEntry registerImports() {
        Set<String> below = Set.of("/providers/register-import");
        return new MenuLine(SECTION, "Register import", "/providers/register-imports", below, 245, access::mayEdit);
    }

    @Produces
    MenuEntry report() {
        return new MenuLine(
                SECTION, "Report a concern", "/providers/report", Set.of("/providers/reported"), 250, caller::signedIn);
    }

    /** The commissioning team handles them; everybody else finds what they reported. */
    @Produces
    MenuEntry concerns() {
        String label = access.mayEdit() ? "Concerns" : "What you reported";
        return new MenuLine(SECTION, label, "/providers/concerns", Set.of("/providers/concern"), 260, caller::signedIn);
    }
}
