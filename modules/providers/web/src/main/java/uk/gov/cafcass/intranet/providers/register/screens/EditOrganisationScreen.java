package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.look.Said;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationText;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding an organisation, or correcting the one that the address names. */
@Named
@ViewScoped
public class EditOrganisationScreen extends BelongingScreen<OrganisationText> {

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
    protected ToEdit<OrganisationText> toEdit(long number) {
        return register().organisation(number);
    }

    @Override
    protected void clear() {
        show(new OrganisationText("", true, "", ""));
    }

    @Override
    protected void show(OrganisationText value) {
        getTexts().put("name", value.name());
        getTexts().put("membership", value.membership());
        getTexts().put("website", value.website());
        getTicks().put("thirdSector", value.thirdSector());
    }

    @Override
    protected List<Said> said(OrganisationText value) {
        return List.of(
                new Said("Name", value.name()),
                new Said("Third sector", value.thirdSector() ? "Yes" : "No"),
                new Said("NACCC membership number", value.membership()),
                new Said("Website", value.website()));
    }

    @Override
    protected OrganisationText typed() {
        return new OrganisationText(text("name"), tick("thirdSector"), text("membership"), text("website"));
    }

    @Override
    protected Kept<OrganisationText> store(Kept<OrganisationText> typed) {
        return isNew()
                ? register.addOrganisation(typed.value())
                : register.correctOrganisation(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Kept<OrganisationText> kept) {
        return RegisterPages.after(Holder.organisation(kept.id()), "organisation");
    }

    public String getHeading() {
        return isNew() ? "Add an organisation" : "Correct " + getWhose().organisation();
    }

    @Override
    public String getBack() {
        return isNew() ? "organisations" : super.getBack();
    }

    @Override
    public String getDraft() {
        return isNew() ? "organisation-new" : super.getDraft();
    }
}
