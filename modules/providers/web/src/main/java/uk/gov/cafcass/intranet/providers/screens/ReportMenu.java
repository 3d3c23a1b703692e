package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.look.MenuEntry;

/** The form for concerns, in everybody's menu: whoever notices something reports it (P-7, P-8). */
@ApplicationScoped
public class ReportMenu implements MenuEntry {

    private final Caller caller;

    @Inject
    ReportMenu(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String section() {
        return "Providers";
    }

    @Override
    public String label() {
        return "Report a concern";
    }

    @Override
    public String path() {
        return "/providers/report";
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public boolean visible() {
        return caller.signedIn();
    }
}
