package uk.gov.cafcass.intranet.look.page;

import jakarta.faces.context.FacesContext;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeRequestContext;

/**
 * The mark by which a page's own scripts are told from others (content security policy). PrimeFaces refuses a form that
 * comes back without it, and puts it there by script; our forms carry it from the start, since they work without scripts.
 */
public final class PageNonce {

    private PageNonce() {}

    /** The nonce of this page; empty when the policy is off. */
    public static String nonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean on = PrimeRequestContext.getCurrentInstance(faces)
                .getApplicationContext()
                .getConfig()
                .isCsp();
        return on ? PrimeFacesContext.getCspState(faces).getNonce() : "";
    }
}
