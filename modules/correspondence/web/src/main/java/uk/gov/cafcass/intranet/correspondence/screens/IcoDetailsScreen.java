package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.IcoDetailsEditing;
import uk.gov.cafcass.intranet.correspondence.application.IcoDetailsText;
import uk.gov.cafcass.intranet.correspondence.application.Kept;
import uk.gov.cafcass.intranet.correspondence.application.Period;
import uk.gov.cafcass.intranet.correspondence.domain.letter.IcoDetails;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** Adding how to reach the Information Commissioner, or correcting what the address names. */
@Named
@ViewScoped
public class IcoDetailsScreen implements Serializable {

    private final transient IcoDetailsEditing editing;
    private final transient Access access;
    private long id;
    private long version;
    private String heading = "Add details of the Information Commissioner";
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String name = "";
    private String website = "";
    private String postal = "";
    private String fax = "";
    private String telephone = "";
    private String email = "";

    @Inject
    IcoDetailsScreen(IcoDetailsEditing editing, Access access) {
        this.editing = editing;
        this.access = access;
    }

    /** Finds what is to be corrected; a new one begins as a copy of the latest. */
    public void load() {
        if (!access.mayRegister()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Editing what letters carry is for Governance.");
        }
        if (isNew()) {
            editing.all().stream().findFirst().map(Kept::value).ifPresent(this::copy);
        } else {
            Kept<IcoDetails> kept = editing.withId(id);
            version = kept.version();
            firstDay = kept.value().from();
            lastDay = LetterheadsScreen.lastDay(kept.value().until());
            heading = "Information Commissioner, " + new Period(firstDay, lastDay).inWords();
            copy(kept.value());
        }
    }

    private void copy(IcoDetails value) {
        IcoDetailsText text = IcoDetailsText.of(value);
        name = text.name();
        website = text.website();
        postal = text.postal();
        fax = text.fax();
        telephone = text.telephone();
        email = text.email();
    }

    /** Adds it or saves what was corrected. */
    public String save() {
        Period period = new Period(firstDay, lastDay);
        IcoDetailsText text = new IcoDetailsText(name, website, postal, fax, telephone, email);
        if (isNew()) {
            editing.add(period, text);
        } else {
            StaleEdit.told(() -> editing.correct(id, version, period, text), now -> version = now);
        }
        return "/correspondence/letterheads?faces-redirect=true&done=ico";
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getHeading() {
        return heading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
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
