package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.screens.OrganisationOptions;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding a framework agreement, or correcting one (P-5). */
@Named
@ViewScoped
public class FrameworkFormScreen extends MoneyFormScreen<Framework> {

    private final AgreementReading reading;
    private final ContractRegister register;
    private final OrganisationOptions organisations;
    private String organisation = "";
    private String organisationName = "";

    @Inject
    public FrameworkFormScreen(
            AgreementReading reading,
            ContractRegister register,
            OrganisationOptions organisations,
            Access access,
            Drafts drafts,
            Clock clock) {
        super(access, drafts, clock);
        this.reading = reading;
        this.register = register;
        this.organisations = organisations;
    }

    @Override
    protected void begin() {
        getTexts().put("organisationId", organisation);
        empty("reference", "why");
        emptyDays("from", "until");
    }

    @Override
    protected Versioned<Framework> standing() {
        FrameworkView view = reading.framework(RegisterPages.number(getId(), "framework agreement"));
        organisationName = view.organisation();
        return view.framework();
    }

    @Override
    protected void show(Framework framework) {
        getTexts().put("organisationId", Long.toString(framework.organisationId()));
        empty("why");
        getTexts().put("reference", framework.reference());
        getDays().put("from", framework.period().from());
        getDays().put("until", framework.period().until().orElse(null));
    }

    @Override
    protected Framework typed() {
        return new Framework(
                RegisterPages.number(text("organisationId"), "organisation"),
                text("reference"),
                Period.of(neededDay("from"), day("until")));
    }

    @Override
    protected Versioned<Framework> store(Versioned<Framework> typed) {
        return isNew()
                ? register.addFramework(typed.value())
                : register.correctFramework(typed.id(), typed.version(), typed.value(), text("why"));
    }

    @Override
    protected List<FieldValue> said(Framework framework) {
        return ContractFormats.said(framework);
    }

    @Override
    protected String leadsTo(Versioned<Framework> kept) {
        return "/providers/agreements/framework?faces-redirect=true&id=" + kept.id() + "&done=framework";
    }

    @Override
    public String getDraft() {
        return "framework-" + (isNew() ? "new" : getId());
    }

    /** The page to go back to without saving. */
    public String getBack() {
        return isNew() ? ContractsScreen.FRAMEWORKS : "/providers/agreements/framework?id=" + getId();
    }

    public String getHeading() {
        return isNew() ? "Add a framework agreement" : "Correct the framework agreement";
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public List<Option> getOrganisations() {
        return organisations.all();
    }

    /** The organisation that the address proposes for a new one; empty for none. */
    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = Objects.requireNonNullElse(organisation, "");
    }
}
