package uk.gov.cafcass.intranet.look.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What stands in the header and footer. Without a {@link CurrentUser} in the application nobody is signed in. */
@Named
@RequestScoped
public class PageHeader {

    private final @Nullable CurrentUser visitor;

    @Inject
    PageHeader(Instance<CurrentUser> visitors) {
        this.visitor = visitors.isResolvable() ? visitors.get() : null;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return visitor != null && visitor.signedIn();
    }

    /** The name by which they sign in. */
    public String getUsername() {
        return visitor == null ? "" : visitor.username();
    }

    /** The name of who is signed in. */
    public String getName() {
        return visitor == null ? "" : visitor.name();
    }

    /** How many things wait for them. */
    public int getWorkWaiting() {
        return visitor == null ? 0 : visitor.workWaiting();
    }

    /** The version of the intranet, as its jars say. */
    public String getVersion() {
        String version = PageHeader.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
