package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.providers.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.domain.ContactText;

/** Adding somebody to speak to, or correcting the one that the address names. */
@Named
@ViewScoped
public class EditContactScreen extends BelongingScreen<ContactText> {

    private final transient ContactRegister contacts;

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

    /** Adds it or saves what was corrected, and shows whose it is. */
    public @Nullable String save() {
        ContactText typed = new ContactText(text("name"), text("job"), text("email"), text("telephone"));
        if (isNew()) {
            contacts.addContact(getWhose().holder(), typed);
            forgetDraft();
        } else if (!saved(typed, kept -> contacts.correctContact(kept.id(), kept.version(), kept.value()))) {
            return null;
        }
        return RegisterPages.after(getWhose().holder(), "contact");
    }

    public String getHeading() {
        return isNew() ? "Add a contact" : "Correct a contact";
    }
}
