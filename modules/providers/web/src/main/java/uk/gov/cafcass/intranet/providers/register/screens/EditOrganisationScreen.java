package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding an organisation, or correcting the one that the address names. */
@Named
@ViewScoped
public class EditOrganisationScreen extends BelongingScreen<OrganisationDetails> {

    private final Register register;

    @Inject
    EditOrganisationScreen(RegisterToEdit toEdit, Register register, Drafts drafts, Clock clock) {
        super(toEdit, drafts, clock);
        this.register = register;
    }

    @Override
    protected void begin() {
        register().requireKeeper();
        clear();
    }

    @Override
    protected String noun() {
        return "organisation";
    }

    @Override
    protected ToEdit<OrganisationDetails> toEdit(long number) {
        return register().organisation(number);
    }

    @Override
    protected void clear() {
        show(new OrganisationDetails("", true, "", ""));
    }

    @Override
    protected void show(OrganisationDetails value) {
        getTexts().put("name", value.name());
        getTexts().put("membership", value.membership());
        getTexts().put("website", value.website());
        getTicks().put("thirdSector", value.thirdSector());
    }

    @Override
    protected List<FieldValue> said(OrganisationDetails value) {
        return List.of(
                new FieldValue("Name", value.name()),
                new FieldValue("Third sector", value.thirdSector() ? "Yes" : "No"),
                new FieldValue("NACCC membership number", value.membership()),
                new FieldValue("Website", value.website()));
    }

    @Override
    protected OrganisationDetails typed() {
        return new OrganisationDetails(text("name"), tick("thirdSector"), text("membership"), text("website"));
    }

    @Override
    protected Versioned<OrganisationDetails> store(Versioned<OrganisationDetails> typed) {
        return isNew()
                ? register.addOrganisation(typed.value())
                : register.correctOrganisation(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<OrganisationDetails> kept) {
        return RegisterPages.after(Holder.organisation(kept.id()), "organisation");
    }

    public String getHeading() {
        return isNew() ? "Add an organisation" : "Correct " + getWhose().organisation();
    }

    @Override
    public String getBack() {
        return isNew() ? "/providers/register/organisations" : super.getBack();
    }

    @Override
    public String getDraft() {
        return isNew() ? "organisation-new" : super.getDraft();
    }
}
