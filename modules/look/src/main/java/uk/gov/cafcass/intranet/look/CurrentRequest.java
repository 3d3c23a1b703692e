package uk.gov.cafcass.intranet.look;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** The page request that is being answered, for forms that also work where there is none. */
public final class CurrentRequest {

    private CurrentRequest() {}

    /** Its context; null outside a page, such as in a unit test, where Jakarta Faces is an API without an implementation. */
    public static @Nullable FacesContext faces() {
        try {
            return FacesContext.getCurrentInstance();
        } catch (LinkageError | IllegalStateException e) {
            return null;
        }
    }
}
