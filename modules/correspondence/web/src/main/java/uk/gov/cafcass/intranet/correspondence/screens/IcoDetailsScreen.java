package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.IcoDetailsEditing;
import uk.gov.cafcass.intranet.correspondence.application.IcoDetailsText;
import uk.gov.cafcass.intranet.correspondence.application.PeriodText;
import uk.gov.cafcass.intranet.correspondence.domain.letter.IcoDetails;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;

/** Adding how to reach the Information Commissioner, or correcting what the address names. */
@Named
@ViewScoped
public class IcoDetailsScreen extends PeriodScreen<IcoDetails> {

    private final IcoDetailsEditing editing;
    private String name = "";
    private String website = "";
    private String postal = "";
    private String fax = "";
    private String telephone = "";
    private String email = "";

    @Inject
    IcoDetailsScreen(IcoDetailsEditing editing, Access access) {
        super(access, "Add details of the Information Commissioner", "Information Commissioner, ", "ico");
        this.editing = editing;
    }

    @Override
    List<Kept<IcoDetails>> all() {
        return editing.all();
    }

    @Override
    Kept<IcoDetails> withId(long id) {
        return editing.withId(id);
    }

    @Override
    Period period(IcoDetails value) {
        return LetterheadsScreen.period(value.from(), value.until());
    }

    @Override
    void copy(IcoDetails value) {
        IcoDetailsText text = IcoDetailsText.of(value);
        name = text.name();
        website = text.website();
        postal = text.postal();
        fax = text.fax();
        telephone = text.telephone();
        email = text.email();
    }

    @Override
    void add(PeriodText period) {
        editing.add(period, typed());
    }

    @Override
    Kept<IcoDetails> correct(long id, int version, PeriodText period) {
        return editing.correct(id, version, period, typed());
    }

    private IcoDetailsText typed() {
        return new IcoDetailsText(name, website, postal, fax, telephone, email);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getPostal() {
        return postal;
    }

    public void setPostal(String postal) {
        this.postal = postal;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
