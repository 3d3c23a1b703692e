package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.look.MenuEntry;
import uk.gov.cafcass.intranet.providers.application.Access;

/** The concerns, in the menu of those who handle them; to everybody else, what they reported themselves. */
@ApplicationScoped
public class ConcernsMenu implements MenuEntry {

    private final Caller caller;
    private final Access access;

    @Inject
    ConcernsMenu(Caller caller, Access access) {
        this.caller = caller;
        this.access = access;
    }

    @Override
    public String section() {
        return "Providers";
    }

    @Override
    public String label() {
        return access.mayEdit() ? "Concerns" : "What you reported";
    }

    @Override
    public String path() {
        return "/providers/concerns";
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public boolean visible() {
        return caller.signedIn();
    }
}
