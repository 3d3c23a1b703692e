package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.application.AnswerHistory.History;
import uk.gov.cafcass.intranet.correspondence.application.AnswerHistory.Version;
import uk.gov.cafcass.intranet.correspondence.application.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.application.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** How a question was answered, version by version, and putting right an outcome that was recorded wrongly (G-10). */
@Named
@ViewScoped
public class OutcomeScreen implements Serializable {

    private final RequestAnswers answers;
    private final OutcomeCorrections corrections;
    private final AnswerHistory history;

    private String reference = "";
    private int number;
    private int version;
    private AnswerForm form = new AnswerForm();
    private String reason = "";
    private transient @Nullable History known;

    @Inject
    OutcomeScreen(RequestAnswers answers, OutcomeCorrections corrections, AnswerHistory history) {
        this.answers = answers;
        this.corrections = corrections;
        this.history = history;
    }

    /** Finds the question and fills the form with its outcome. */
    public void load() {
        QuestionPage found = getPage();
        version = found.question().version();
        form = AnswerForm.of(found.question());
    }

    /** Saves the correction and goes back to the request. */
    public String save() {
        Correction correction = new Correction(form.chosen(), form.referredTo(), form.exemptions(), reason);
        try {
            StaleEdit.told(() -> corrections.correct(read(), number, version, correction), now -> version = (int) now);
        } catch (Problem problem) {
            throw problem.relocated(CitedSections::fieldInForm);
        }
        return "/correspondence/request?faces-redirect=true&reference=" + read().slug();
    }

    private History known() {
        History found = known;
        if (found == null) {
            found = history.of(read(), number);
            known = found;
        }
        return found;
    }

    public QuestionPage getPage() {
        return known().page();
    }

    /** The newest first. */
    public List<Version> getVersions() {
        return known().versions();
    }

    public String getHeading() {
        return getPage().reference() + ", question " + number + ": how it was answered";
    }

    public List<Option> getOthers() {
        return AnswerForm.others(getPage());
    }

    public List<Option> getSections() {
        return AnswerForm.sections(answers.exemptions(getPage().kind()));
    }

    private Reference read() {
        return References.read(reference);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public AnswerForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
