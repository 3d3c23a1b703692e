package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.look.MenuEntry;

/** Requests, in the menu of those who may read them. */
@ApplicationScoped
public class RequestsMenu implements MenuEntry {

    private final Access access;

    @Inject
    RequestsMenu(Access access) {
        this.access = access;
    }

    @Override
    public String section() {
        return "Correspondence";
    }

    @Override
    public String label() {
        return "Requests";
    }

    @Override
    public String path() {
        return "/correspondence/requests";
    }

    @Override
    public Set<String> below() {
        return Set.of(
                "/correspondence/request",
                "/correspondence/register",
                "/correspondence/assignment",
                "/correspondence/answer",
                "/correspondence/outcome");
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean visible() {
        return access.mayRead();
    }
}
