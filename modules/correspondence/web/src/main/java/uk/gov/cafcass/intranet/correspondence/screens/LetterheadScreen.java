package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.LetterheadEditing;
import uk.gov.cafcass.intranet.correspondence.application.LetterheadText;
import uk.gov.cafcass.intranet.correspondence.application.PeriodText;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letterhead;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;

/** Adding a letterhead, or correcting the one that the address names. */
@Named
@ViewScoped
public class LetterheadScreen extends PeriodScreen<Letterhead> {

    private final LetterheadEditing editing;
    private String office = "";
    private String telephone = "";
    private String chair = "";
    private String chiefExecutive = "";
    private String status = "";
    private String signOff = "";

    @Inject
    LetterheadScreen(LetterheadEditing editing, Access access) {
        super(access, "Add a letterhead", "Letterhead ", "letterhead");
        this.editing = editing;
    }

    @Override
    List<Kept<Letterhead>> all() {
        return editing.all();
    }

    @Override
    Kept<Letterhead> withId(long id) {
        return editing.withId(id);
    }

    @Override
    Period period(Letterhead value) {
        return LetterheadsScreen.period(value.from(), value.until());
    }

    @Override
    void copy(Letterhead value) {
        LetterheadText text = LetterheadText.of(value);
        office = text.office();
        telephone = text.telephone();
        chair = text.chair();
        chiefExecutive = text.chiefExecutive();
        status = text.status();
        signOff = text.signOff();
    }

    @Override
    void add(PeriodText period) {
        editing.add(period, typed());
    }

    @Override
    Kept<Letterhead> correct(long id, int version, PeriodText period) {
        return editing.correct(id, version, period, typed());
    }

    private LetterheadText typed() {
        return new LetterheadText(office, telephone, chair, chiefExecutive, status, signOff);
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
