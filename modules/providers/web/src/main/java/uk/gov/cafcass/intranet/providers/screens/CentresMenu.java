package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.look.MenuEntry;
import uk.gov.cafcass.intranet.providers.application.Access;

/** The directory, in the menu of those who may read it. */
@ApplicationScoped
public class CentresMenu implements MenuEntry {

    private final Access access;

    @Inject
    CentresMenu(Access access) {
        this.access = access;
    }

    @Override
    public String section() {
        return "Providers";
    }

    @Override
    public String label() {
        return "Centres and services";
    }

    @Override
    public String path() {
        return "/providers/centres";
    }

    @Override
    public Set<String> below() {
        return Set.of("/providers/centre");
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean visible() {
        return access.mayRead();
    }
}
