package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.cafcass.intranet.look.MenuEntry;
import uk.gov.cafcass.intranet.providers.application.Access;

/** The papers for the Board, in the menu of those who may read money. */
@ApplicationScoped
public class BoardPaperMenu implements MenuEntry {

    private final Access access;

    @Inject
    BoardPaperMenu(Access access) {
        this.access = access;
    }

    @Override
    public String section() {
        return "Providers";
    }

    @Override
    public String label() {
        return "Board paper";
    }

    @Override
    public String path() {
        return "/providers/board-papers";
    }

    @Override
    public int order() {
        return 240;
    }

    @Override
    public boolean visible() {
        return access.mayReadMoney();
    }
}
