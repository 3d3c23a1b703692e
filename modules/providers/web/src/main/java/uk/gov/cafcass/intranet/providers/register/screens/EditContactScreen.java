package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.look.Said;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.ContactText;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding somebody to speak to, or correcting the one that the address names. */
@Named
@ViewScoped
public class EditContactScreen extends BelongingScreen<ContactText> {

    private final ContactRegister contacts;

    @Inject
    EditContactScreen(RegisterToEdit toEdit, ContactRegister contacts, Drafts drafts, Clock clock) {
        super(toEdit, drafts, clock);
        this.contacts = contacts;
    }

    @Override
    protected String noun() {
        return "contact";
    }

    @Override
    protected ToEdit<ContactText> toEdit(long number) {
        return register().contact(number);
    }

    @Override
    protected void clear() {
        show(new ContactText("", "", "", ""));
    }

    @Override
    protected void show(ContactText value) {
        getTexts().put("name", value.name());
        getTexts().put("job", value.job());
        getTexts().put("email", value.email());
        getTexts().put("telephone", value.telephone());
    }

    @Override
    protected List<Said> said(ContactText value) {
        return List.of(
                new Said("Name", value.name()),
                new Said("Job", value.job()),
                new Said("E-mail", value.email()),
                new Said("Telephone", value.telephone()));
    }

    @Override
    protected ContactText typed() {
        return new ContactText(text("name"), text("job"), text("email"), text("telephone"));
    }

    @Override
    protected Kept<ContactText> store(Kept<ContactText> typed) {
        return isNew()
                ? contacts.addContact(getWhose().holder(), typed.value())
                : contacts.correctContact(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Kept<ContactText> kept) {
        return RegisterPages.after(getWhose().holder(), "contact");
    }

    public String getHeading() {
        return isNew() ? "Add a contact" : "Correct a contact";
    }
}
