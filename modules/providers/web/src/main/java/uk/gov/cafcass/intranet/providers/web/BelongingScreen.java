package uk.gov.cafcass.intranet.providers.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;

/**
 * A form for what belongs to an organisation or to one of its centres: the address names the thing to correct, or whose a new one
 * will be.
 */
public abstract class BelongingScreen<T> extends KeepingScreen<T> {

    private final RegisterToEdit register;
    private String organisation = "";
    private String centre = "";
    private transient @Nullable Whose whose;

    protected BelongingScreen(RegisterToEdit register, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.register = register;
    }

    /** What people call it: {@code service}. */
    protected abstract String noun();

    /** The thing to correct. */
    protected abstract ToEdit<T> toEdit(long number);

    /** Empties the form. */
    protected abstract void clear();

    @Override
    protected void begin() {
        getWhose();
        clear();
    }

    @Override
    protected Versioned<T> standing() {
        ToEdit<T> found = toEdit(RegisterPages.number(getId(), noun()));
        whose = found.whose();
        return found.kept();
    }

    /** Whose it is or will be. */
    public Whose getWhose() {
        Whose known = whose;
        if (known == null) {
            known = isNew()
                    ? RegisterPages.whose(register, organisation, centre)
                    : whose(RegisterPages.number(getId(), noun()));
            whose = known;
        }
        return known;
    }

    /** Whose the thing to correct is. */
    protected Whose whose(long number) {
        return toEdit(number).whose();
    }

    /** Its page, relative to the module. */
    public String getBack() {
        return RegisterPages.link(getWhose().holder());
    }

    protected RegisterToEdit register() {
        return register;
    }

    @Override
    public String getDraft() {
        return isNew()
                ? noun() + "-of-" + (centre.isEmpty() ? "organisation-" + organisation : "centre-" + centre)
                : noun() + "-" + getId();
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
}
