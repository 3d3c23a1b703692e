package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The state of the list that this request has read, so that it is asked for once. */
@RequestScoped
class SeenVersion {

    private @Nullable Long version;

    public @Nullable Long get() {
        return version;
    }

    public void set(@Nullable Long seen) {
        version = seen;
    }
}
