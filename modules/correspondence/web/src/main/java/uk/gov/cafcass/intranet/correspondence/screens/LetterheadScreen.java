package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.Kept;
import uk.gov.cafcass.intranet.correspondence.application.LetterheadEditing;
import uk.gov.cafcass.intranet.correspondence.application.LetterheadText;
import uk.gov.cafcass.intranet.correspondence.application.Period;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letterhead;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** Adding a letterhead, or correcting the one that the address names. */
@Named
@ViewScoped
public class LetterheadScreen implements Serializable {

    private final transient LetterheadEditing editing;
    private final transient Access access;
    private long id;
    private long version;
    private String heading = "Add a letterhead";
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String office = "";
    private String telephone = "";
    private String chair = "";
    private String chiefExecutive = "";
    private String status = "";
    private String signOff = "";

    @Inject
    LetterheadScreen(LetterheadEditing editing, Access access) {
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
            Kept<Letterhead> kept = editing.withId(id);
            version = kept.version();
            firstDay = kept.value().from();
            lastDay = LetterheadsScreen.lastDay(kept.value().until());
            heading = "Letterhead " + new Period(firstDay, lastDay).inWords();
            copy(kept.value());
        }
    }

    private void copy(Letterhead value) {
        LetterheadText text = LetterheadText.of(value);
        office = text.office();
        telephone = text.telephone();
        chair = text.chair();
        chiefExecutive = text.chiefExecutive();
        status = text.status();
        signOff = text.signOff();
    }

    /** Adds it or saves what was corrected. */
    public String save() {
        Period period = new Period(firstDay, lastDay);
        LetterheadText text = new LetterheadText(office, telephone, chair, chiefExecutive, status, signOff);
        if (isNew()) {
            editing.add(period, text);
        } else {
            StaleEdit.told(() -> editing.correct(id, version, period, text), now -> version = now);
        }
        return "/correspondence/letterheads?faces-redirect=true&done=letterhead";
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

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getChiefExecutive() {
        return chiefExecutive;
    }

    public void setChiefExecutive(String chiefExecutive) {
        this.chiefExecutive = chiefExecutive;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSignOff() {
        return signOff;
    }

    public void setSignOff(String signOff) {
        this.signOff = signOff;
    }
}
