package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.look.MenuEntry;

/** Letterheads, in the menu of those who may read them. */
@ApplicationScoped
public class LetterheadsMenu implements MenuEntry {

    private final Access access;

    @Inject
    LetterheadsMenu(Access access) {
        this.access = access;
    }

    @Override
    public String section() {
        return "Correspondence";
    }

    @Override
    public String label() {
        return "Letterheads";
    }

    @Override
    public String path() {
        return "/correspondence/letterheads";
    }

    @Override
    public Set<String> below() {
        return Set.of("/correspondence/letterhead", "/correspondence/ico-details");
    }

    @Override
    public int order() {
        return 490;
    }

    @Override
    public boolean visible() {
        return access.mayRead();
    }
}
