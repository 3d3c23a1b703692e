package uk.gov.cafcass.intranet.boundaries.planted.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;

/** A screen must not lose its services, nor hold what cannot be serialised. */
@ViewScoped
class ForgetfulScreen implements Serializable {

    private final transient Drafts drafts;
    private Optional<String> chosen = Optional.empty();

    ForgetfulScreen(Drafts drafts) {
        this.drafts = drafts;
    }

    void save() {
        chosen.ifPresent(drafts::forget);
        chosen = Optional.empty();
    }
}
