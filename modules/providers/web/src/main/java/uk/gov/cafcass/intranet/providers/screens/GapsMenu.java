package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.look.MenuEntry;
import uk.gov.cafcass.intranet.providers.application.Access;

/** The gaps in the map, in the menu of those who may read the register. */
@ApplicationScoped
public class GapsMenu implements MenuEntry {

    private final Access access;

    @Inject
    GapsMenu(Access access) {
        this.access = access;
    }

    @Override
    public String section() {
        return "Providers";
    }

    @Override
    public String label() {
        return "Gaps in the map";
    }

    @Override
    public String path() {
        return "/providers/gaps";
    }

    @Override
    public int order() {
        return 230;
    }

    @Override
    public boolean visible() {
        return access.mayRead();
    }
}
