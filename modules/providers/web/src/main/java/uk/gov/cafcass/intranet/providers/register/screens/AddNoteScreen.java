package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.look.forms.DraftedScreen;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Writing something down about an organisation or one of its centres, for the commissioning team alone. */
@Named
@ViewScoped
public class AddNoteScreen extends DraftedScreen {

    private final RegisterToEdit register;
    private final ContactRegister contacts;

    private String organisation = "";
    private String centre = "";
    private String text = "";
    private transient @Nullable Whose whose;

    @Inject
    AddNoteScreen(RegisterToEdit register, ContactRegister contacts, Drafts drafts) {
        super(drafts);
        this.register = register;
        this.contacts = contacts;
    }

    /** Finds whom it is about. */
    public void load() {
        getWhose();
        lookForDraft();
    }

    public Whose getWhose() {
        Whose known = whose;
        if (known == null) {
            known = RegisterPages.whose(register, organisation, centre);
            whose = known;
        }
        return known;
    }

    /** Keeps it, and shows whom it is about. */
    public String save() {
        contacts.note(getWhose().holder(), text);
        forgetDraft();
        return RegisterPages.after(getWhose().holder(), "note");
    }

    @Override
    protected void putBack(KeptForm kept) {
        text = kept.field("text");
    }

    @Override
    public String getDraft() {
        return "note-of-" + RegisterPages.link(getWhose().holder()).replaceAll("[^a-z0-9]+", "-");
    }

    public String getBack() {
        return RegisterPages.link(getWhose().holder());
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = Optional.ofNullable(organisation).orElse("");
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(@Nullable String centre) {
        this.centre = Optional.ofNullable(centre).orElse("");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Optional.ofNullable(text).orElse("").replace("\r\n", "\n");
    }
}
