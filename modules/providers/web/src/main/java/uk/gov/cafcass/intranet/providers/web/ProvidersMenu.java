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
        return new MenuLine(SECTION, "Commissioning", "/providers/overview/dashboard", Set.of(), 190, access::mayEdit);
    }

    @Produces
    MenuEntry centres() {
        Set<String> below = Set.of(
                "/providers/register/centre",
                "/providers/documents/document-form",
                "/providers/documents/document-withdrawal");
        return new MenuLine(
                SECTION, "Centres and services", "/providers/directory/centres", below, 200, access::mayRead);
    }

    @Produces
    MenuEntry organisations() {
        Set<String> below = Set.of("/providers/register/organisation", "/providers/register/edit-organisation");
        return new MenuLine(SECTION, "Organisations", "/providers/register/organisations", below, 210, access::mayRead);
    }

    @Produces
    MenuEntry policies() {
        Set<String> below = Set.of("/providers/accreditation/add-policy");
        return new MenuLine(SECTION, "Policies", "/providers/accreditation/policies", below, 220, access::mayRead);
    }

    @Produces
    MenuEntry gaps() {
        return new MenuLine(SECTION, "Gaps in the map", "/providers/directory/gaps", Set.of(), 230, access::mayRead);
    }

    @Produces
    MenuEntry contractsAndGrants() {
        Set<String> below = Set.of(
                "/providers/agreements/framework",
                "/providers/agreements/framework-form",
                "/providers/agreements/contract",
                "/providers/agreements/contract-form",
                "/providers/agreements/price-form",
                "/providers/agreements/grants",
                "/providers/agreements/grant",
                "/providers/agreements/grant-form");
        return new MenuLine(
                SECTION, "Contracts and grants", "/providers/agreements/contracts", below, 234, access::mayReadMoney);
    }

    @Produces
    MenuEntry moneyByYear() {
        Set<String> below = Set.of(
                "/providers/finance/year",
                "/providers/finance/budget-line",
                "/providers/finance/units",
                "/providers/finance/volume",
                "/providers/finance/forecast",
                "/providers/finance/switch-over");
        return new MenuLine(SECTION, "Money by year", "/providers/finance/years", below, 237, access::mayReadMoney);
    }

    @Produces
    MenuEntry boardPapers() {
        Set<String> below = Set.of(
                "/providers/finance/board-paper",
                "/providers/finance/board-paper-section",
                "/providers/finance/board-paper-details");
        return new MenuLine(
                SECTION, "Board paper", "/providers/finance/board-papers", below, 240, access::mayReadMoney);
    }

    @Produces
    MenuEntry informationSheets() {
        Set<String> below = Set.of("/providers/directory/information-sheet");
        return new MenuLine(
                SECTION, "Information sheets", "/providers/directory/information-sheets", below, 205, access::mayRead);
    }

    @Produces
    MenuEntry registerImports() {
        Set<String> below = Set.of("/providers/registerimport/register-import");
        return new MenuLine(
                SECTION, "Register import", "/providers/registerimport/register-imports", below, 245, access::mayEdit);
    }

    @Produces
    MenuEntry report() {
        return new MenuLine(
                SECTION,
                "Report a concern",
                "/providers/concerns/report",
                Set.of("/providers/concerns/reported"),
                250,
                caller::signedIn);
    }

    /** The commissioning team handles them; everybody else finds what they reported. */
    @Produces
    MenuEntry concerns() {
        String label = access.mayEdit() ? "Concerns" : "What you reported";
        return new MenuLine(
                SECTION,
                label,
                "/providers/concerns/concerns",
                Set.of("/providers/concerns/concern"),
                260,
                caller::signedIn);
    }
}
