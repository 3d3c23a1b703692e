package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The page of one grant with what is paid of it when (P-5). */
@Named
@RequestScoped
public class GrantScreen {

    private final AgreementReading reading;
    private final Access access;
    private String id = "";
    private @Nullable GrantView view;

    @Inject
    GrantScreen(AgreementReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** Reads it before anything is written. */
    public void load() {
        view = reading.grant(RegisterPages.number(id, "grant"));
    }

    public String getOrganisation() {
        return Objects.requireNonNull(view).organisation();
    }

    public Grant getGrant() {
        return Objects.requireNonNull(view).grant().value();
    }

    /** Its area, or that it is not for one. */
    public String getArea() {
        return getGrant().area().map(Area::label).orElse("National");
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
