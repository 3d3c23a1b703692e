package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding somebody to speak to, or correcting the one that the address names. */
@Named
@ViewScoped
public class EditContactScreen extends BelongingScreen<ContactDetails> {

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
    protected ToEdit<ContactDetails> toEdit(long number) {
        return register().contact(number);
    }

    @Override
    protected void clear() {
        show(new ContactDetails("", "", "", ""));
    }

    @Override
    protected void show(ContactDetails value) {
        getTexts().put("name", value.name());
        getTexts().put("job", value.job());
        getTexts().put("email", value.email());
        getTexts().put("telephone", value.telephone());
    }

    @Override
    protected List<FieldValue> said(ContactDetails value) {
        return List.of(
                new FieldValue("Name", value.name()),
                new FieldValue("Job", value.job()),
                new FieldValue("E-mail", value.email()),
                new FieldValue("Telephone", value.telephone()));
    }

    @Override
    protected ContactDetails typed() {
        return new ContactDetails(text("name"), text("job"), text("email"), text("telephone"));
    }

    @Override
    protected Versioned<ContactDetails> store(Versioned<ContactDetails> typed) {
        return isNew()
                ? contacts.addContact(getWhose().holder(), typed.value())
                : contacts.correctContact(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<ContactDetails> kept) {
        return RegisterPages.after(getWhose().holder(), "contact");
    }

    public String getHeading() {
        return isNew() ? "Add a contact" : "Correct a contact";
    }
}
