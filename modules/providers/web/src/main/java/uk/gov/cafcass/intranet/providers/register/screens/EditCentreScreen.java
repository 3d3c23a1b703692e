package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Adding a centre, or correcting the one that the address names. The postcode proposes where it is and in which area; a slip in it is
 * answered with what may have been meant.
 */
@Named
@ViewScoped
public class EditCentreScreen extends BelongingScreen<CentreDetails> {

    private final Register register;
    private final Places places;
    private List<CentreFields.Meant> meant = List.of();
    private String proposed = "";

    @Inject
    EditCentreScreen(RegisterToEdit toEdit, Register register, Places places, Drafts drafts, Clock clock) {
        super(toEdit, drafts, clock);
        this.register = register;
        this.places = places;
    }

    @Override
    protected String noun() {
        return "centre";
    }

    @Override
    protected ToEdit<CentreDetails> toEdit(long number) {
        return register().centre(number);
    }

    @Override
    protected void clear() {
        fill(CentreFields.EMPTY);
    }

    @Override
    protected void show(CentreDetails value) {
        fill(CentreFields.of(value));
        proposed = proposal(value.postcode());
    }

    private void fill(CentreFields fields) {
        getTexts().putAll(fields.texts());
        getTicks().putAll(fields.ticks());
    }

    @Override
    protected List<FieldValue> said(CentreDetails value) {
        return CentreFields.said(
                value, code -> places.dfjArea(code).map(DfjArea::name).orElse(code));
    }

    @Override
    public @Nullable String save() {
        try {
            return super.save();
        } catch (Problem problem) {
            throw offering(problem);
        }
    }

    @Override
    protected CentreDetails typed() {
        return CentreFields.text(getTexts(), getTicks());
    }

    @Override
    protected Versioned<CentreDetails> store(Versioned<CentreDetails> typed) {
        return isNew()
                ? register.addCentre(getWhose().holder().organisationId(), typed.value())
                : register.correctCentre(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<CentreDetails> kept) {
        return RegisterPages.after(Holder.centre(getWhose().holder().organisationId(), kept.id()), "centre");
    }

    /** Says what the postcode proposes. */
    public void lookUp() {
        meant = List.of();
        proposed = "";
        try {
            proposed = CentreFields.proposal(places.typed(text("postcode")), places::dfjArea);
        } catch (Problem problem) {
            throw offering(problem);
        }
    }

    private String proposal(String postcode) {
        return CentreFields.proposal(places.typed(postcode), places::dfjArea);
    }

    /** What may have been meant stands below the field, and not in the sentence as well. */
    private Problem offering(Problem problem) {
        meant = CentreFields.meant(text("postcode"), SearchStart.meant(problem));
        return CentreFields.withoutOffers(problem);
    }

    /** Takes a postcode that was meant in place of the one that was typed. */
    public void take(String postcode) {
        getTexts().put("postcode", postcode);
        lookUp();
    }

    /** Postcodes that may have been meant. */
    public List<CentreFields.Meant> getMeant() {
        return meant;
    }

    /** What the postcode proposes, as a sentence. */
    public String getProposed() {
        return proposed;
    }

    public List<Option> getAreas() {
        return places.dfjAreas().stream()
                .map(area -> new Option(area.code(), area.name()))
                .toList();
    }

    public String getHeading() {
        return isNew() ? "Add a centre" : "Correct " + getWhose().name();
    }
}
