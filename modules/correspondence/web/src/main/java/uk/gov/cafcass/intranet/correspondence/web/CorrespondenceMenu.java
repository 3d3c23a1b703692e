package uk.gov.cafcass.intranet.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.look.page.MenuEntry;
import uk.gov.cafcass.intranet.look.page.MenuLine;

/** The lines of the module in the menu, for those who may read requests. */
@ApplicationScoped
public class CorrespondenceMenu {

    private static final String SECTION = "Correspondence";

    private final Access access;

    @Inject
    CorrespondenceMenu(Access access) {
        this.access = access;
    }

    @Produces
    MenuEntry requests() {
        Set<String> below = Set.of(
                "/correspondence/requests/request",
                "/correspondence/registration/register",
                "/correspondence/requests/assignment",
                "/correspondence/answers/answer",
                "/correspondence/answers/outcome");
        return new MenuLine(SECTION, "Requests", "/correspondence/requests/requests", below, 400, access::mayRead);
    }

    @Produces
    MenuEntry letterheads() {
        Set<String> below = Set.of("/correspondence/settings/letterhead", "/correspondence/settings/ico-details");
        return new MenuLine(
                SECTION, "Letterheads", "/correspondence/settings/letterheads", below, 490, access::mayRead);
    }
}
